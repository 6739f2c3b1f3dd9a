//! Journeys in the real window, as a person walks them.
