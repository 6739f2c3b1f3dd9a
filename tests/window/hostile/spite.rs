//! Arguments made to harm: of the right shape with the worst in it, or of no shape at all.

use serde_json::{Map, Value, json};

use super::shapes::{Calls, Command, Shape};

/// How deep an argument is followed: a type may hold itself.
const DEEPEST: usize = 6;

/// Chance that is the same each time (xorshift).
pub struct Chance(u64);

impl Chance {
    pub const fn new(seed: u64) -> Self {
        Self(seed | 1)
    }

    pub fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % (most.max(1) as u64)).unwrap_or_default()
    }
}

/// What spite draws from.
pub struct Spite<'s> {
    pub calls: &'s Calls,
    /// Ids of things that are in the dossier, of whatever kind.
    pub ids: &'s [String],
    /// Paths that no dialog granted: to be read, to be written.
    pub paths: &'s [String],
}

const NUMBERS: [f64; 14] = [
    0.0,
    -1.0,
    1.0,
    0.5,
    255.0,
    65_536.0,
    2_147_483_648.0,
    4_294_967_296.0,
    9_007_199_254_740_993.0,
    1.0e19,
    -1.0e19,
    1.0e308,
    -0.0,
    5.0e-324,
];

const TEXTS: [&str; 34] = [
    "",
    " ",
    "\0",
    "a\0b",
    "\u{feff}\u{202e}\u{200d}",
    "\u{10ffff}\u{fffe}",
    "e\u{301}\u{301}\u{301}🧑‍🚒",
    "<script>window.__pwned=1</script>",
    "<img src=x onerror=window.__pwned=1>",
    "javascript:window.__pwned=1",
    "'; DROP TABLE interview; --",
    "\" OR 1=1 --",
    "%s%n%x%p",
    "${7*7}{{7*7}}#{7*7}",
    "=HYPERLINK(\"http://example.invalid\")",
    "../../../../../../etc/passwd",
    "..\\..\\windows\\win.ini",
    "/dev/zero",
    "/proc/self/mem",
    "file:///etc/passwd",
    "http://127.0.0.1:1/",
    "\\\\example.invalid\\share",
    "CON",
    "-rf",
    "--worker",
    "a/../../b.pdf",
    "2020-02-30",
    "9999-99-99",
    "+262142-01-01",
    "-0001-01-01",
    "2020-04-03",
    "99:99",
    "__proto__",
    "NEAR(\"a\" * AND",
];

impl Spite<'_> {
    /// Arguments for a command. `kindly` ones may be taken; the others are each of a wrong shape.
    pub fn arguments(&self, command: &Command, kindly: bool, chance: &mut Chance) -> Value {
        let mut given = Map::new();
        for (name, shape) in &command.arguments {
            let value = if kindly {
                self.of(shape, chance, 0)
            } else {
                self.wrong(shape)
            };
            // What is left out is missing.
            if !kindly || chance.below(24) > 0 {
                given.insert(name.clone(), value);
            }
        }
        if chance.below(6) == 0 || command.arguments.is_empty() {
            for more in ["path", "__proto__", "folder", "constructor"] {
                given.insert(more.into(), json!(self.path(chance)));
            }
        }
        Value::Object(given)
    }

    /// What no reader of this shape takes.
    fn wrong(&self, shape: &Shape) -> Value {
        match shape {
            Shape::Named(name) => self
                .calls
                .types
                .get(name)
                .map_or(json!([[]]), |shape| self.wrong(shape)),
            Shape::OneOf(all) => all
                .iter()
                .find(|shape| **shape != Shape::Null)
                .map_or(json!([[]]), |shape| self.wrong(shape)),
            Shape::List(_) => json!({"length": 4_294_967_295_u32}),
            Shape::Fields(_) => json!("../../../../etc/passwd"),
            Shape::Number | Shape::Truth => json!({"path": "/etc/passwd"}),
            _ => json!({"path": "/etc/passwd", "toString": "x"}),
        }
    }

    fn of(&self, shape: &Shape, chance: &mut Chance, depth: usize) -> Value {
        if chance.below(16) == 0 {
            return self.anything(chance);
        }
        match shape {
            Shape::Text => json!(self.text(chance)),
            Shape::Number => json!(NUMBERS[chance.below(NUMBERS.len())]),
            Shape::Truth => json!(chance.below(2) == 0),
            Shape::Null => Value::Null,
            Shape::Word(word) if chance.below(12) > 0 => json!(word),
            Shape::Word(_) => json!(self.text(chance)),
            Shape::Channel => json!(format!("__CHANNEL__:{}", chance.below(1 << 20))),
            _ if depth > DEEPEST => Value::Null,
            Shape::Named(name) if name.ends_with("Id") && chance.below(3) > 0 => self.id(chance),
            Shape::Named(name) => match self.calls.types.get(name) {
                Some(shape) => self.of(shape, chance, depth + 1),
                None => Value::Null,
            },
            Shape::List(inside) => {
                let many = [0, 1, 2, 3, 40][chance.below(5)];
                (0..many)
                    .map(|_| self.of(inside, chance, depth + 1))
                    .collect()
            }
            Shape::Fields(fields) => fields
                .iter()
                .filter_map(|(name, shape)| {
                    let value = self.of(shape, chance, depth + 1);
                    (chance.below(40) > 0).then(|| (name.clone(), value))
                })
                .collect(),
            Shape::OneOf(all) => self.of(&all[chance.below(all.len())], chance, depth + 1),
        }
    }

    fn id(&self, chance: &mut Chance) -> Value {
        match self.ids.len() {
            0 => json!("00000000-0000-7000-8000-000000000000"),
            most => json!(self.ids[chance.below(most)]),
        }
    }

    fn path(&self, chance: &mut Chance) -> String {
        self.paths[chance.below(self.paths.len())].clone()
    }

    fn text(&self, chance: &mut Chance) -> String {
        match chance.below(40) {
            0 => "é".repeat(70_000),
            1 => "[@".repeat(20_000),
            2..6 => self.path(chance),
            6..10 => self.id(chance).as_str().unwrap_or_default().to_owned(),
            _ => TEXTS[chance.below(TEXTS.len())].to_owned(),
        }
    }

    fn anything(&self, chance: &mut Chance) -> Value {
        match chance.below(8) {
            0 => Value::Null,
            1 => json!([]),
            2 => json!({"__proto__": {"x": 1}, "toString": null}),
            3 => (0..120).fold(json!(1), |inside, _| json!([inside])),
            4 => json!(true),
            5 => json!(NUMBERS[chance.below(NUMBERS.len())]),
            _ => json!(self.text(chance)),
        }
    }
}
