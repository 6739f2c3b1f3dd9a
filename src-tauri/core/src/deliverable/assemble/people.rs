//! Who may be named in the document, and how they are listed.

use std::collections::BTreeSet;

use croisee_typeset::document::{Block, Style, Table, text};

use super::{Desk, Target, table::row};
use crate::{
    attribution::SMALL_GROUP,
    search::fold,
    vault::{OrganisationId, PersonId},
};

/// Stands where a member is no person.
const NOBODY: &str = "–";

/// A name, an organisation, a role.
pub(super) type MemberLine = [String; 3];

impl Desk<'_> {
    /// The members who may be named, and how many may not.
    pub(super) fn member_lines(&self) -> (Vec<MemberLine>, usize) {
        let mut lines: Vec<(_, MemberLine)> = Vec::new();
        let mut others = 0;
        for member in &self.snapshot.members {
            if member.space_id != self.space.id {
                continue;
            }
            let person = member
                .person_id
                .and_then(|id| self.participants.person(self.snapshot, id));
            let organisation = member
                .organisation_id
                .filter(|id| self.participants.names_organisation(*id))
                .map(|id| self.organisation_name(id));
            let role = [member.role.as_str(), member.voice.as_str()]
                .into_iter()
                .filter(|w| !w.trim().is_empty())
                .collect::<Vec<_>>()
                .join(", ");
            match (person, organisation) {
                (Some(named), organisation) => {
                    let of = named.organisation.map(|o| o.name.clone());
                    let of = of.or(organisation).unwrap_or_default();
                    let line = [named.person.full_name(), of, role];
                    lines.push((filed(&named.person.name), line));
                }
                // Where a person is behind it, the role would tell of them.
                (None, Some(organisation)) if member.person_id.is_none() => {
                    let line = [NOBODY.to_owned(), organisation, role];
                    lines.push((filed(&line[1]), line));
                }
                _ => others += 1,
            }
        }
        lines.sort();
        (lines.into_iter().map(|(_, line)| line).collect(), others)
    }

    /// The members of the space who may be named, as a table; how many others.
    pub(super) fn members(&self) -> Vec<Block> {
        let (named, others) = self.member_lines();
        let mut out = Vec::new();
        if !named.is_empty() {
            out.push(Block::Table(Table {
                caption: text(self.words.say("members-caption")),
                header: vec![row([
                    self.words.say("members-name"),
                    self.words.say("members-organisation"),
                    self.words.say("members-role"),
                ])],
                rows: named.into_iter().map(row).collect(),
                row_heads: true,
                widths: None,
                id: None,
            }));
        }
        let key = match others {
            0 => return out,
            n if n < SMALL_GROUP => "members-others-few",
            _ => "members-others",
        };
        out.push(Block::paragraph(
            Style::Note,
            self.words.with(key, &[("count", others.into())]),
        ));
        out
    }

    pub(super) fn organisation_name(&self, id: OrganisationId) -> String {
        self.snapshot
            .organisations
            .iter()
            .find(|o| o.id == id)
            .map(|o| o.name.clone())
            .unwrap_or_default()
    }

    /// The people who took part, in interviews that count, as members, or as a voice that the document quotes.
    fn took_part(&self) -> BTreeSet<PersonId> {
        let left_out: BTreeSet<_> = self.attribution.left_out().iter().copied().collect();
        let held: BTreeSet<_> = self
            .snapshot
            .interviews
            .iter()
            .filter(|i| i.status.is_heard() && !left_out.contains(&i.id))
            .map(|i| i.id)
            .collect();
        let met = self
            .snapshot
            .interview_persons
            .iter()
            .filter(|l| held.contains(&l.interview_id))
            .map(|l| l.person_id);
        let members = self
            .snapshot
            .members
            .iter()
            .filter(|m| self.is_of(m.space_id))
            .filter_map(|m| m.person_id);
        let quoted = self.plan.proofs.iter().filter_map(|p| match p {
            Target::Excerpt(id) => self.attribution.quotable(*id)?.person,
            _ => None,
        });
        met.chain(members).chain(quoted).collect()
    }

    /// « Hélène Delmas, Fondation des Rives », each who may be named.
    pub(super) fn named_persons(&self) -> Vec<String> {
        let took_part = self.took_part();
        let mut named: Vec<(_, String)> = took_part
            .into_iter()
            .filter_map(|id| self.participants.person(self.snapshot, id))
            .map(|named| {
                let mut line = named.person.full_name();
                if let Some(organisation) = named.organisation {
                    line.push_str(", ");
                    line.push_str(&organisation.name);
                }
                (filed(&named.person.name), line)
            })
            .collect();
        named.sort();
        named.into_iter().map(|(_, line)| line).collect()
    }
}

/// What a name is filed by in French: its letters, whatever their case and accents, then the name as it is written.
pub(in crate::deliverable) fn filed(name: &str) -> (String, String) {
    (fold(name.trim()), name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::filed;

    #[test]
    fn names_are_filed_by_their_letters_whatever_their_case_and_accents() {
        let mut names = ["Union", "École", "étape", "Établissement", "Œuvre", "Eco"];
        names.sort_by_cached_key(|name| filed(name));
        let filed = ["Eco", "École", "Établissement", "étape", "Œuvre", "Union"];
        assert_eq!(names, filed);
    }
}
