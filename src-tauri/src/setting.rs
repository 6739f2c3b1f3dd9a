//! Setting a deliverable's pages: once for what did not change, watched, and ended when asked.

use std::{
    ops::ControlFlow,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use croisee_core::{
    Error,
    deliverable::{self, Options, Planned, Rendered},
    reading::{Reading, count},
    vault::{DeliverableId, SpaceId},
};
use croisee_typeset::{Fonts, Stage};
use tauri::ipc::Channel;

use crate::{
    commands::deliverable::JobProgress,
    shell::{self, Shell},
    trouble::Answer,
};

/// The steps that one document counts for in the progress of several.
const STEPS: usize = 100;

/// The pages set last, kept for as long as they are those of the dossier.
pub struct Kept {
    reading: Arc<Reading>,
    of: (Option<SpaceId>, Option<DeliverableId>, Options, bool),
    rendered: Arc<Rendered>,
}

/// Who hears how far the work has come, and may end it.
pub struct Watch<'a> {
    heard: Option<(&'a Shell, String, Channel<JobProgress>)>,
    ended: Arc<AtomicBool>,
    documents: usize,
    done: usize,
}

impl<'a> Watch<'a> {
    /// Nobody: the work is short.
    pub fn silent() -> Self {
        Self {
            heard: None,
            ended: Arc::default(),
            documents: 1,
            done: 0,
        }
    }

    /// The window, about `documents` documents; it may end the work by the name of the job.
    pub fn new(
        shell: &'a Shell,
        job: String,
        channel: Channel<JobProgress>,
        documents: usize,
    ) -> Self {
        Self {
            ended: shell.start_job(&job),
            heard: Some((shell, job, channel)),
            documents,
            done: 0,
        }
    }

    /// Goes on to the next document.
    pub fn next(&mut self) {
        self.done += 1;
    }

    fn tell(&self, step: usize, label: &str) -> ControlFlow<()> {
        if self.ended.load(Ordering::Relaxed) {
            return ControlFlow::Break(());
        }
        if let Some((_, _, channel)) = &self.heard {
            // A window that is gone needs no news.
            let _ = channel.send(JobProgress {
                done: count(self.done * STEPS + step),
                total: count(self.documents * STEPS),
                label: label.to_owned(),
            });
        }
        ControlFlow::Continue(())
    }
}

impl Drop for Watch<'_> {
    fn drop(&mut self) {
        if let Some((shell, job, _)) = &self.heard {
            shell.end_job(job);
        }
    }
}

/// The pages of a deliverable, from the dossier as `reading` has it.
pub fn set(
    shell: &Shell,
    reading: &Arc<Reading>,
    planned: &Planned,
    watch: &Watch<'_>,
) -> Answer<Arc<Rendered>> {
    let of = (
        planned.space,
        planned.deliverable,
        planned.options,
        planned.large,
    );
    // The outline and the preview ask for the same pages at once: the second finds those of the first.
    let _alone = shell::lock(&shell.setting);
    let known = {
        let kept = shell::lock(&shell.pages);
        let same = kept
            .iter()
            .find(|k| Arc::ptr_eq(&k.reading, reading) && k.of == of);
        same.map(|k| Arc::clone(&k.rendered))
    };
    if let Some(rendered) = known {
        return Ok(rendered);
    }
    let title = planned.template.title.in_lang(shell.lang());
    let label = reading
        .words
        .with("progress-setting", &[("title", title.into())]);
    let fonts = Fonts::bundled().map_err(|error| shell.trouble(&Error::from(error)))?;
    let mut last = usize::MAX;
    let rendered = deliverable::render(&reading.snapshot, planned, fonts, &mut |progress| {
        let step = step(progress.stage, progress.done, progress.total);
        // The window repaints at each word: once a step is enough.
        if std::mem::replace(&mut last, step) == step {
            return if watch.ended.load(Ordering::Relaxed) {
                ControlFlow::Break(())
            } else {
                ControlFlow::Continue(())
            };
        }
        watch.tell(step, &label)
    });
    let rendered = Arc::new(rendered.map_err(|error| shell.trouble(&error))?);
    let mut kept = shell::lock(&shell.pages);
    // Those of an earlier state of the dossier are of no more use.
    kept.retain(|k| Arc::ptr_eq(&k.reading, reading) && k.of != of);
    kept.push(Kept {
        reading: Arc::clone(reading),
        of,
        rendered: Arc::clone(&rendered),
    });
    if kept.len() > 4 {
        kept.remove(0);
    }
    Ok(rendered)
}

/// How far one document has come, of [`STEPS`]: setting its lines is most of the work.
fn step(stage: Stage, done: usize, total: usize) -> usize {
    let (from, share) = match stage {
        Stage::Setting => (0, 60),
        Stage::Stacking => (60, 15),
        Stage::Writing => (75, 25),
    };
    from + share * done.min(total) / total.max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn progress_grows_from_stage_to_stage_and_never_passes_the_end() {
        let all = [Stage::Setting, Stage::Stacking, Stage::Writing];
        let steps: Vec<usize> = all
            .iter()
            .flat_map(|stage| (0..=5).map(|done| step(*stage, done, 4)))
            .collect();
        assert!(steps.is_sorted());
        assert_eq!((steps[0], steps[17]), (0, STEPS));
        assert_eq!(step(Stage::Writing, 0, 0), 75);
    }
}
