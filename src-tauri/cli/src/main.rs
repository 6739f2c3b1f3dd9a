//! Croisée without a window: the same core, from the command line.

mod answer;
mod arguments;
mod command;
mod surroundings;
mod usage;

use std::process::ExitCode;

use answer::{Answer, Failure};
use arguments::Call;

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args_os().collect();
    let lang = arguments::language_of(&arguments);
    let call = match Call::read(&arguments, lang) {
        Ok(call) => call,
        Err(usage) => return usage.print(lang),
    };
    let answer = Answer::new(lang, call.json);
    match command::run(&call, &answer) {
        Ok(code) => code.into(),
        Err(Failure { error, code }) => {
            answer.tell(&error.message(lang));
            code.into()
        }
    }
}
