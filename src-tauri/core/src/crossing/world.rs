//! A small world for tests of the crossing.

use super::{CrossingAcross, CrossingQuery, CrossingView, crossing};
use crate::{
    Snapshot,
    attribution::{Degree, sample},
    deliverable::Lang,
    reading::Reading,
    vault::{ExcerptId, InterviewId, NodeId, OrganisationId, SphereId},
};

pub(super) fn read(snapshot: &Snapshot) -> Reading {
    Reading::over(snapshot.clone(), Vec::new(), Vec::new(), Lang::French)
}

/// One axis › one volet › two themes, and spheres of so many organisations, each heard once.
pub(super) struct World {
    pub(super) s: Snapshot,
    pub(super) spheres: Vec<SphereId>,
    pub(super) themes: [NodeId; 2],
    pub(super) volet: NodeId,
    pub(super) interviews: Vec<Vec<(OrganisationId, InterviewId)>>,
}

impl World {
    pub(super) fn of(counts: &[usize]) -> Self {
        let mut s = sample::empty();
        let axis = s.node("Axe", "axe", None);
        let volet = s.node("Volet", "volet", Some(axis));
        let themes = ["Trésorerie", "Aides"].map(|name| s.node(name, "theme", Some(volet)));
        let mut spheres = Vec::new();
        let mut interviews = Vec::new();
        for (n, count) in counts.iter().enumerate() {
            let sphere = s.sphere(&format!("monde {n}"));
            spheres.push(sphere);
            let mut own = Vec::new();
            for m in 0..*count {
                let organisation = s.organisation(&format!("Organisation {n}.{m}"), sphere);
                let person = s.person("Nom", Some(organisation), Some(Degree::Sphere));
                own.push((organisation, s.interview(organisation, &[person])));
            }
            interviews.push(own);
        }
        Self {
            s,
            spheres,
            themes,
            volet,
            interviews,
        }
    }

    /// Words of the m-th organisation of the n-th sphere on some themes, set apart from others in its notes.
    pub(super) fn says(&mut self, n: usize, m: usize, themes: &[usize]) -> ExcerptId {
        let (_, interview) = self.interviews[n][m];
        let excerpt = self
            .s
            .excerpt(interview, self.s.excerpts.len() * 40, "Des mots à eux.");
        for theme in themes {
            self.s.tag(excerpt, self.themes[*theme]);
        }
        excerpt
    }

    pub(super) fn ask(&self, query: &CrossingQuery) -> CrossingView {
        crossing(&read(&self.s), query)
    }
}

pub(super) fn by_sphere() -> CrossingQuery {
    CrossingQuery::across(CrossingAcross::Sphere)
}
