//! Texts that are lists in JSON (pilots, cells of a grid), and stay lists whatever is taken out of their words.

use serde_json::Value;

/// A text retold; where it is a list that would no longer be one, or one of another length, each of its words is retold by
/// itself.
pub(super) fn retold(text: &str, mut told: impl FnMut(&str) -> String) -> String {
    let whole = told(text);
    let Ok(list @ Value::Array(_)) = serde_json::from_str::<Value>(text) else {
        return whole;
    };
    match serde_json::from_str(&whole) {
        Ok(now) if alike(&list, &now) => whole,
        _ if whole.is_empty() => whole,
        _ => each(list, &mut told).to_string(),
    }
}

/// Whether two values have words in the same places.
fn alike(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| alike(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            one.len() == other.len()
                && one
                    .iter()
                    .zip(other)
                    .all(|((key, one), (now, other))| key == now && alike(one, other))
        }
        (Value::String(_), Value::String(_)) => true,
        (one, other) => one == other,
    }
}

fn each(value: Value, told: &mut dyn FnMut(&str) -> String) -> Value {
    match value {
        Value::String(words) => Value::String(told(&words)),
        Value::Array(values) => values.into_iter().map(|value| each(value, told)).collect(),
        Value::Object(values) => values
            .into_iter()
            .map(|(key, value)| (key, each(value, told)))
            .collect(),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_stays_a_list_of_as_many() {
        let quoted = |words: &str| words.replace("Ville", "un \"grand\" acteur");
        assert_eq!(
            retold(r#"["La Ville","Ailleurs"]"#, quoted),
            r#"["La un \"grand\" acteur","Ailleurs"]"#
        );
        let across = |words: &str| words.replace(r#"Samir","Amrane"#, "…");
        assert_eq!(
            retold(r#"["Samir","Amrane"]"#, across),
            r#"["Samir","Amrane"]"#
        );
        let plain = |words: &str| words.replace("Ville", "Cité");
        assert_eq!(retold(r#"[["Ville"]]"#, plain), r#"[["Cité"]]"#);
        assert_eq!(retold("La Ville", plain), "La Cité");
    }
}
