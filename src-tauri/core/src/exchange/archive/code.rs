//! The form of a code: what names a row, and may name a file.

/// Whether this is a code: `[A-Za-z0-9][A-Za-z0-9._-]{0,63}`.
#[must_use]
pub fn is_code(text: &str) -> bool {
    text.len() <= 64
        && text.starts_with(|c: char| c.is_ascii_alphanumeric())
        && text
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'-'))
}

#[cfg(test)]
mod tests {
    use super::is_code;

    #[test]
    fn a_code_is_short_plain_and_leads_nowhere() {
        for code in ["a", "0", "org-rives", "ENT_01.b", &"x".repeat(64)] {
            assert!(is_code(code), "{code}");
        }
        for other in [
            "",
            "../x",
            ".x",
            "-x",
            "a/b",
            "a\\b",
            "é",
            "a b",
            &"x".repeat(65),
        ] {
            assert!(!is_code(other), "{other}");
        }
    }
}
