//! The steps that several commands share, as data.

use crate::step::Step;
use crate::system::{self, For};

/// What building and running need from the system.
pub const SYSTEM_TO_BUILD: Step = Step {
    name: "system packages",
    done: |_| system::complete(For::Building),
    run: |house, progress| system::provide(house, For::Building, progress),
    advice: "install what is named above, then run the same command again.",
    ..Step::ALWAYS
};

/// What the tests need besides.
pub const SYSTEM_TO_TEST: Step = Step {
    done: |_| system::complete(For::Testing),
    run: |house, progress| system::provide(house, For::Testing, progress),
    ..SYSTEM_TO_BUILD
};

/// Room to build in.
pub const ROOM: Step = Step {
    name: "room on the disk",
    done: system::room::is_there,
    run: system::room::lacking,
    ..Step::ALWAYS
};

/// Node, for the window.
pub const NODE: Step = Step {
    name: "Node",
    done: |_| system::node_is_here(),
    run: system::node,
    advice: "install the current LTS from nodejs.org, or by your version manager (nvm install --lts), \
             then run the same command again.",
    ..Step::ALWAYS
};

/// rustfmt and clippy.
pub const RUST: Step = Step {
    name: "rustfmt and clippy",
    run: system::rust_components,
    advice: "`rustup component add rustfmt clippy`, or your system's packages of these names.",
    ..Step::ALWAYS
};
