//! The map of articulation: the profiles of actors, what each brings, and how many of each were heard.

use croisee_typeset::document::{Block, Chain, Drawing, Figure, Link, Row, Tone};

use super::caption::Told;
use crate::{
    attribution::SMALL_GROUP,
    crossing::{Across, Column, Crossing, Scope},
    deliverable::assemble::Desk,
};

/// The area of a dot whose count is not told.
const UNTOLD: f32 = 0.3;

impl Desk<'_> {
    /// Actors × vision, means, skills, action. Counts are told only where no profile is so small that the others, taken
    /// from the number of all who were heard, would tell it.
    pub(super) fn articulation(&self) -> Vec<Block> {
        let (across, told) = (Across::Profiles, self.attribution);
        let crossing = Crossing::of(self.snapshot, told, across, Scope::Whole);
        let of = |code: &str| crossing.columns.iter().find(|c| c.code == code);
        let heard = |column: Option<&Column>| column.map_or(0, |c| c.heard.len());
        let nodes: Vec<_> = self
            .snapshot
            .nodes
            .iter()
            .filter(|n| of(&n.code).is_some())
            .map(|n| n.dimension.as_str())
            .collect();
        // The dimension is that of the profiles that organisations bear, whatever it is called.
        let Some(dimension) = nodes.first() else {
            return Vec::new();
        };
        let actors: Vec<_> = self
            .snapshot
            .nodes
            .iter()
            .filter(|n| n.dimension == *dimension)
            .collect();
        if actors.len() < 2 {
            return Vec::new();
        }
        let tellable = crossing
            .columns
            .iter()
            .all(|c| c.heard.is_empty() || c.heard.len() >= SMALL_GROUP);
        let most = actors.iter().map(|n| heard(of(&n.code))).max().unwrap_or(0);
        let links: Vec<Link> = actors
            .iter()
            .map(|node| {
                let count = heard(of(&node.code));
                Link {
                    label: node.name.clone(),
                    note: node.definition.clone(),
                    text: match count {
                        _ if !tellable => String::new(),
                        0 => self.words.say("heard-none"),
                        n => (self.words).with(&self.of_heard("heard"), &[("count", n.into())]),
                    },
                    area: if tellable {
                        count as f32 / most.max(1) as f32
                    } else {
                        UNTOLD
                    },
                    hidden: !tellable,
                    tone: Tone::Plain,
                }
            })
            .collect();
        let said: Vec<String> = links
            .iter()
            .map(|link| {
                let parts = [&link.label, &link.note, &link.text];
                let parts = parts.map(|it| it.trim_end_matches('.'));
                let said: Vec<&str> = parts.into_iter().filter(|it| !it.is_empty()).collect();
                said.join(", ")
            })
            .collect();
        let alt = self.words.with(
            "articulation-alt",
            &[("actors", said.join("\u{202f}; ").into())],
        );
        let told = Told {
            id: "figure-articulation".to_owned(),
            what: self.words.say(match tellable {
                true => "articulation-caption",
                false => "articulation-caption-untold",
            }),
            source: self.source_of_interviews(),
        };
        let rows = links.iter().map(|link| {
            let heard = match link.text.as_str() {
                "" => "–",
                told => told,
            };
            Row::texts([&link.label, &link.note, heard])
        });
        let count = self.of_heard("heard-count");
        let header = ["articulation-actor", "articulation-brings", count.as_str()];
        let header = Row::texts(header.map(|key| self.words.say(key)));
        let title = self.words.say("articulation-data");
        self.data_of(&told, &title, header, rows.collect());
        vec![Block::Figure(Figure {
            drawing: Drawing::Chain(Chain { links }),
            alt,
            caption: self.caption_with_data(&told),
            id: Some(told.id),
        })]
    }
}
