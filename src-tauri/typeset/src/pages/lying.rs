//! Lying pages: the same page turned by a quarter, for what is wider than high.

use super::sheet::Sheet;

/// What the text of a lying page stands in from its sides.
const SIDE: f32 = 73.0;
/// What its running head and its text stand higher than on an upright page, where there is more.
const LIFT: f32 = 12.0;

impl Sheet {
    /// The page turned by a quarter; one that lies stays as it is.
    pub const fn turned(self) -> Self {
        if self.width >= self.height {
            return self;
        }
        Self {
            width: self.height,
            height: self.width,
            left: SIDE / self.scale,
            right: self.height - SIDE / self.scale,
            top: self.top - LIFT / self.scale,
            bottom: self.width - (self.height - self.bottom) + LIFT / self.scale,
            head: self.head,
            foot: self.width - (self.height - self.foot),
            scale: self.scale,
        }
    }
}
