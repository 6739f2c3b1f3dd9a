//! Documents as Word and LibreOffice write them, and as those who mean harm do.
