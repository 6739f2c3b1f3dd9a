//! A window that another program drives is for tests: what is shipped refuses to be driven, unless their own switch asks.
//!
//! It keeps out what would drive the window unasked, not whoever runs programs as the user: they could do anything.

use std::ffi::OsString;

/// What the tests set beside the variables of their driver.
const SWITCH: &str = "CROISEE_AUTOMATION";
/// What it is set to.
const ASKED: &str = "tests";

/// The variables by which a web view is told to be driven, or to open its inside to a port.
const DRIVING: [&str; 5] = [
    "TAURI_WEBVIEW_AUTOMATION",
    "WEBKIT_INSPECTOR_SERVER",
    "WEBKIT_INSPECTOR_HTTP_SERVER",
    "WEBVIEW2_ADDITIONAL_BROWSER_ARGUMENTS",
    "WEBVIEW2_BROWSER_EXECUTABLE_FOLDER",
];

/// The variable for which this start is refused, if it is: only programs built for release refuse.
pub fn refused(set: impl Fn(&str) -> Option<OsString>) -> Option<&'static str> {
    if cfg!(debug_assertions) {
        return None;
    }
    unasked(set)
}

fn unasked(set: impl Fn(&str) -> Option<OsString>) -> Option<&'static str> {
    if set(SWITCH).is_some_and(|value| value == ASKED) {
        return None;
    }
    let is_set = |name: &&&str| set(name).is_some_and(|value| !value.is_empty());
    DRIVING.iter().find(is_set).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(variables: &[(&str, &str)]) -> Option<&'static str> {
        unasked(|name| {
            let found = variables.iter().find(|(known, _)| *known == name);
            found.map(|(_, value)| value.into())
        })
    }

    #[test]
    fn a_window_is_driven_only_where_the_tests_ask() {
        let driven = ("TAURI_WEBVIEW_AUTOMATION", "true");
        assert_eq!(told(&[]), None);
        assert_eq!(told(&[("WEBKIT_INSPECTOR_SERVER", "")]), None);
        assert_eq!(told(&[driven]), Some("TAURI_WEBVIEW_AUTOMATION"));
        assert_eq!(told(&[driven, ("CROISEE_AUTOMATION", "tests")]), None);
        assert_eq!(
            told(&[driven, ("CROISEE_AUTOMATION", "1")]),
            Some("TAURI_WEBVIEW_AUTOMATION")
        );
        for name in DRIVING {
            assert_eq!(told(&[(name, "127.0.0.1:2999")]), Some(name));
        }
    }
}
