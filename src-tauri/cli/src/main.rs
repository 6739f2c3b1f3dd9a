//! Croisée without a window: the same core, from the command line.

mod answer;
mod arguments;
mod command;
mod person_arguments;
mod program;
mod sharing_arguments;
mod surroundings;
mod template_arguments;
mod usage;

use std::process::ExitCode;

use answer::{Answer, Exit, Failure};
use arguments::Call;
use mimalloc::MiMalloc;

#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

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
            let (message, path) = (error.message(lang), call.dossier.display().to_string());
            if code == Exit::Dossier && !message.contains(&path) {
                let place = answer.say("refusal-in-file", &[("file", path)]);
                answer.tell(&format!("{place}{message}"));
            } else {
                answer.tell(&message);
            }
            code.into()
        }
    }
}
