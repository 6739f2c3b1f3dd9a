//! How much the columns of a row differ.
//!
//! The measure is the *between-group standard deviation*: the square root of the mean squared distance between the share
//! of each group and the share of all, each group weighing by its size. It is what the WHO's guidance on monitoring
//! inequality recommends for groups without an order of their own (Health Equity Assessment Toolkit, technical notes;
//! Schlotheuber & Hosseinpoor, « Summary measures of health inequality », 2022). The plain range between the highest and
//! the lowest share was not taken: it hears two groups only, and one group of three organisations makes it leap by a
//! third for each of them. A measure relative to the mean (Cramér's V, Theil) was not taken either: it puts first the
//! themes that hardly anybody speaks of.
//!
//! The deviation of shares is at most one half, so it is given twice: 0 where all groups speak of it alike, 1 where one
//! half of the organisations all speak of it and the other half never. Of two groups of one size it is the difference of
//! their shares. Groups of fewer than three organisations stay out: in them one voice more or less is everything.

/// A group that can be compared: which column, how many of how many.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Group {
    pub(super) column: usize,
    pub(super) count: usize,
    pub(super) of: usize,
}

impl Group {
    fn share(self) -> f64 {
        self.count as f64 / self.of as f64
    }
}

/// How much groups differ, and which speak most and least.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Difference {
    /// From 0 to 1.
    pub(super) measure: f64,
    pub(super) most: usize,
    pub(super) least: usize,
}

/// How much these groups differ; nothing where fewer than two can be compared.
pub(super) fn difference(groups: &[Group]) -> Option<Difference> {
    let groups: Vec<Group> = groups.iter().copied().filter(|g| g.of > 0).collect();
    if groups.len() < 2 {
        return None;
    }
    let whole = groups.iter().map(|g| g.of).sum::<usize>() as f64;
    let mean = groups.iter().map(|g| g.count).sum::<usize>() as f64 / whole;
    let squares = groups
        .iter()
        .map(|g| g.of as f64 / whole * (g.share() - mean).powi(2));
    let deviation = squares.sum::<f64>().sqrt();
    // Of equals the first in the order of columns.
    let mut most = groups[0];
    let mut least = groups[0];
    for group in &groups[1..] {
        if group.share() > most.share() {
            most = *group;
        }
        if group.share() < least.share() {
            least = *group;
        }
    }
    Some(Difference {
        measure: (2.0 * deviation).min(1.0),
        most: most.column,
        least: least.column,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn measure(groups: &[(usize, usize)]) -> Option<f64> {
        let groups = groups.iter().enumerate();
        let groups: Vec<Group> = groups
            .map(|(column, (count, of))| Group {
                column,
                count: *count,
                of: *of,
            })
            .collect();
        difference(&groups).map(|d| d.measure)
    }

    #[test]
    fn two_groups_of_one_size_differ_by_the_difference_of_their_shares() {
        let found = measure(&[(9, 10), (3, 10)]).expect("two groups");
        assert!((found - 0.6).abs() < 1e-9, "{found}");
        assert_eq!(measure(&[(10, 10), (0, 10)]), Some(1.0));
        assert_eq!(measure(&[(5, 10), (10, 20), (3, 6)]), Some(0.0));
    }

    #[test]
    fn a_small_voice_weighs_little_and_a_rare_theme_comes_late() {
        let one_of_few = measure(&[(3, 3), (20, 40), (20, 40)]).expect("three groups");
        let a_world_apart = measure(&[(3, 3), (8, 40), (32, 40)]).expect("three groups");
        assert!(one_of_few < 0.3 && a_world_apart > 0.5);
        let rare = measure(&[(1, 12), (0, 21), (0, 12)]).expect("three groups");
        let parted = measure(&[(11, 12), (7, 21), (9, 12)]).expect("three groups");
        assert!(rare < parted / 5.0, "{rare} beside {parted}");
    }

    #[test]
    fn one_group_alone_is_compared_with_nothing() {
        assert_eq!(measure(&[(3, 9)]), None);
        assert_eq!(measure(&[(3, 9), (0, 0)]), None);
        assert_eq!(measure(&[]), None);
    }
}
