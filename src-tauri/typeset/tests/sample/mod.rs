//! A long French document that holds one of everything. Invented from end to end.

#![allow(dead_code, reason = "each test takes what it needs")]

pub mod random;

use chrono::NaiveDate;
use croisee_typeset::document::*;

pub fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a day of the sample")
}

/// A document with nothing but its frame.
pub fn frame(blocks: Vec<Block>) -> Document {
    Document {
        meta: Meta {
            title: "Partager l’eau entre l’amont et l’aval".to_owned(),
            subject: "Ce que disent quarante-huit riverains".to_owned(),
            author: "Collectif de la rivière".to_owned(),
            keywords: vec!["eau".to_owned(), "rivière".to_owned()],
            language: "fr".to_owned(),
            date: day(2024, 6, 30),
            seed: "sample-1".to_owned(),
        },
        look: Look::default(),
        labels: Labels::french(),
        cover: None,
        running: Running::default(),
        draft: None,
        blocks,
    }
}

/// The whole sample; `chapters` makes it as long as wanted.
pub fn sample(chapters: usize) -> Document {
    let mut blocks = vec![
        Block::heading_with_id(1, "L'essentiel", "essentiel"),
        Block::paragraph(
            Style::Lead,
            "Quarante-huit riverains, trois mondes. Ce qu'il faut retenir, et sur quoi l'on ne s'accorde pas.",
        ),
    ];
    for at in 0..5 {
        blocks.push(statement(at, false));
    }
    blocks.extend([
        Block::PageBreak,
        Block::Contents(Contents {
            title: "Sommaire".to_owned(),
            depth: 2,
        }),
        Block::PageBreak,
        Block::heading_with_id(1, "Ce qu’enseignent les entretiens", "entretiens"),
        Block::rich(
            Style::Body,
            vec![
                Inline::from("Les échanges confirment deux des trois intuitions de départ et nuancent la troisième. La demande d’une vision d’ensemble est générale, mais elle ne vient jamais sans celle d’exemples concrets où se projeter ; et chacun demande que l’on parte de ses besoins à lui avant de parler d’articulation ("),
                Inline::Ref {
                    target: "enonce-0".to_owned(),
                    content: text("énoncé 11"),
                },
                Inline::from(", page "),
                Inline::PageRef {
                    target: "enonce-0".to_owned(),
                },
                Inline::from("). Voir aussi "),
                Inline::Link {
                    url: "https://example.org/une-étude?année=2024".to_owned(),
                    content: text("l’étude de 2024"),
                },
                Inline::from(", où l’on lit que "),
                Inline::Emph(text("rien n’est joué")),
                Inline::from(" et que "),
                Inline::Strong(text("tout se tient")),
                Inline::from(" : 10 000 € suffisent à 81 % des cas, "),
                Inline::Foreign {
                    language: "en".to_owned(),
                    content: text("as the governing literature repeatedly states"),
                },
                Inline::from("."),
            ],
        ),
        Block::paragraph(
            Style::Warning,
            "Il manque à cette partie la réponse de trois riverains de l’aval.",
        ),
    ]);
    for at in 0..2 {
        blocks.push(statement(at, true));
    }
    blocks.extend([
        Block::heading(2, "Qui a parlé de quoi"),
        Block::paragraph(
            Style::Body,
            "La sécheresse occupe ceux de l’aval, qui la vivent ; le partage occupe ceux qui financent et ceux qui l’étudient. L’écart est le plus fort là où il y aurait le plus à se dire.",
        ),
        matrix(),
        Block::heading(2, "Le chemin parcouru"),
        timeline(),
        bars(),
        Block::PageBreak,
        Block::heading_with_id(1, "Besoins convergents", "besoins"),
        Block::paragraph(
            Style::Body,
            "Trois besoins reviennent dans tous les mondes. Des réponses existent déjà pour chacun ; ce sont les questions de la dernière colonne qui restent collectives.",
        ),
        needs(),
        Block::heading(2, "Trois regards sur un même besoin"),
        regards(),
        Block::heading(2, "Des noms d’ailleurs"),
        Block::List(List {
            ordered_from: None,
            items: vec![
                vec![Block::paragraph(Style::Body, "Ένωση Πολιτών « Νερό για όλους », à Thessalonique ;")],
                vec![Block::paragraph(Style::Body, "Фонд «Живая вода», à Plovdiv ; Łódzkie Wody, à Łódź ;")],
                vec![Block::paragraph(Style::Body, "le Jardin 🌱 des Rives, que tient Zoé 👩‍🌾, et le café ☕️ du port ❤️.")],
            ],
        }),
        Block::List(List {
            ordered_from: Some(1),
            items: vec![
                vec![Block::paragraph(Style::Body, "Mesurer ensemble, avant de répartir : un débit que personne ne conteste vaut mieux que trois débits exacts.")],
                vec![
                    Block::paragraph(Style::Body, "Dire ce que l’on prélève."),
                    Block::List(List {
                        ordered_from: None,
                        items: vec![
                            vec![Block::paragraph(Style::Body, "par mois en été ;")],
                            vec![Block::paragraph(Style::Body, "par saison sinon.")],
                        ],
                    }),
                ],
            ],
        }),
    ]);
    for chapter in 0..chapters {
        blocks.extend(self::chapter(chapter));
    }
    blocks.extend([
        Block::PageBreak,
        Block::heading_with_id(1, "Annexe : les appuis", "appuis"),
        appendix(),
    ]);
    Document {
        cover: Some(Cover {
            kicker: "Espace de dialogue".to_owned(),
            title: "Partager l’eau entre l’amont et l’aval".to_owned(),
            subtitle: "Bilan de réflexion".to_owned(),
            lines: vec![
                "Une démarche « Rivière commune »".to_owned(),
                "Édition 3, 30 juin 2024".to_owned(),
            ],
            note: Some(
                "Démonstration : les organisations, les personnes et leurs propos sont fictifs."
                    .to_owned(),
            ),
            lattice: Some(Lattice {
                rows: vec![
                    vec![0.3, 1.0, 0.08],
                    vec![0.6, 0.15, 0.8],
                    vec![0.1, 0.5, 0.5],
                ],
            }),
            ..Cover::default()
        }),
        running: Running {
            header_left: "Partager l’eau entre l’amont et l’aval".to_owned(),
            header_right: "Bilan de réflexion, édition 3".to_owned(),
            footer_left: "Démonstration, contenu fictif".to_owned(),
        },
        draft: Some("Brouillon".to_owned()),
        ..frame(blocks)
    }
}

fn statement(at: usize, full: bool) -> Block {
    let words = [
        "L'articulation entre l'amont et l'aval est au cœur des conditions de réussite.",
        "Mesure et confiance se complètent : l'une sans l'autre échoue.",
        "Trois savoirs sont à tenir ensemble : celui des riverains, celui des hydrologues, celui des élus.",
        "Coopérer est voulu par ceux qui financent, redouté par ceux que l'on met en concurrence.",
        "Ouvrir sur chaque affluent un lieu où la diversité des usages est visible, et pas seulement financée.",
    ];
    let natures = ["levier", "levier", "constat", "divergence", "proposition"];
    let mut blocks = vec![
        Block::paragraph(Style::Key, words[at]),
        Block::paragraph(
            Style::Note,
            "19 organisations : 7 financeurs, 9 riverains, 3 experts. 2 nuancent, 1 contredit.",
        ),
    ];
    if full {
        for (tone, words, whose, number) in [
            (
                Tone::Carry,
                "Les dispositifs existent, mais personne ne sait lequel appeler en premier. On finit par appeler celui que l’on connaît, et c’est rarement celui qui aurait pu répondre.",
                "Fondation des Rives",
                47,
            ),
            (
                Tone::Against,
                "Articuler, c’est encore décider d’en haut qui s’articule à qui.",
                "un riverain, contredit",
                52,
            ),
            (
                Tone::Nuance,
                "Oui, mais l’été seulement.",
                "un expert, nuance",
                53,
            ),
        ] {
            blocks.push(Block::Quote(Quote {
                content: text(words),
                attribution: vec![
                    Inline::Text(format!("{whose}\u{a0}\u{a0}\u{a0} ")),
                    Inline::Ref {
                        target: format!("appui-{number}"),
                        content: text(format!("appui {number}")),
                    },
                ],
                tone,
                ..Quote::default()
            }));
        }
    }
    Block::Entry(Entry {
        marker: (11 + at).to_string(),
        note: natures[at].to_owned(),
        blocks,
        id: full.then(|| format!("enonce-{at}")),
    })
}

fn matrix() -> Block {
    let rows = [
        ("Manque d’eau en été", [4, 19, 0]),
        ("Mesure des prélèvements", [6, 13, 6]),
        ("Modèle économique des canaux", [8, 17, 8]),
        ("Jouer collectif", [11, 7, 9]),
        ("Mettre les moyens en commun", [3, 8, 0]),
    ];
    Block::Figure(Figure {
        drawing: Drawing::Matrix(Matrix {
            columns: [("Financeurs", 12), ("Riverains", 21), ("Experts", 12)]
                .map(|(label, heard)| MatrixColumn {
                    label: label.to_owned(),
                    note: format!("{heard} entendus"),
                })
                .to_vec(),
            rows: rows
                .iter()
                .map(|(label, counts)| MatrixRow {
                    group: String::new(),
                    label: (*label).to_owned(),
                    cells: counts
                        .iter()
                        .map(|&count| MatrixCell {
                            text: match count {
                                0 => "< 3".to_owned(),
                                count => count.to_string(),
                            },
                            share: count as f32 / 19.0,
                            hidden: count == 0,
                        })
                        .collect(),
                })
                .collect(),
            scale: None,
        }),
        alt: "Organisations ayant abordé chaque thème, par monde : le manque d’eau est surtout dit par les riverains.".to_owned(),
        caption: text("Organisations ayant abordé chaque thème, par monde. Une case d’une ou deux organisations s’écrit « < 3 »."),
        id: Some("matrice".to_owned()),
    })
}

fn timeline() -> Block {
    Block::Figure(Figure {
        drawing: Drawing::Timeline(Timeline {
            spans: [
                (
                    "Préparation",
                    "du 20 au 27 mars",
                    day(2024, 3, 20),
                    Some(day(2024, 3, 27)),
                    0,
                ),
                (
                    "Mobilisation",
                    "du 27 mars au 10 avril",
                    day(2024, 3, 27),
                    Some(day(2024, 4, 10)),
                    1,
                ),
                (
                    "Structuration",
                    "du 10 avril au 11 mai",
                    day(2024, 4, 10),
                    Some(day(2024, 5, 11)),
                    2,
                ),
                ("Action", "depuis le 11 mai", day(2024, 5, 11), None, 3),
            ]
            .into_iter()
            .map(|(label, note, start, end, rank)| Span {
                label: label.to_owned(),
                note: note.to_owned(),
                start,
                end,
                tone: Tone::Series(rank),
            })
            .collect(),
            milestones: vec![
                Milestone {
                    label: "Première rencontre des deux rives".to_owned(),
                    note: "23 juin 2024".to_owned(),
                    date: day(2024, 6, 23),
                },
                Milestone {
                    label: "Remise du bilan".to_owned(),
                    note: "30 juin 2024".to_owned(),
                    date: day(2024, 6, 30),
                },
            ],
        }),
        alt: "Quatre phases se suivent de mars à juin 2024.".to_owned(),
        caption: text("Les phases de la démarche et ses rencontres."),
        id: None,
    })
}

fn bars() -> Block {
    Block::Figure(Figure {
        drawing: Drawing::Bars(Bars {
            bars: [
                ("Financeurs", 12.0, 15.0),
                ("Riverains", 21.0, 30.0),
                ("Experts", 12.0, 12.0),
            ]
            .map(|(label, part, value)| Bar {
                label: label.to_owned(),
                text: format!("{part} sur {value}"),
                value,
                part: Some(part),
                ..Bar::default()
            })
            .to_vec(),
            ..Bars::default()
        }),
        alt: "Entendus par monde.".to_owned(),
        caption: text("Entendus, par monde."),
        id: None,
    })
}

fn needs() -> Block {
    Block::Table(Table {
        caption: text("Besoins, premières réponses et questions."),
        header: vec![Row::texts([
            "",
            "Besoin",
            "Premières réponses",
            "Questions collectives",
        ])],
        rows: vec![
            Row::texts([
                "Modèles économiques",
                "Trésorerie à court terme, amortisseur à six mois, fragilité durable du modèle.",
                "Programmes de la banque du bassin ; programme eau et inclusion.",
                "Comment garder une approche cohérente quand chaque réponse vise une taille de structure ?",
            ]),
            Row::texts([
                "Outils numériques",
                "Continuer l’activité, puis choisir les outils qui conviennent à l’action.",
                "Points d’appui au numérique associatif.",
                "Comment accompagner la transformation sans en taire les risques ?",
            ]),
            Row::texts([
                "Questions juridiques",
                "Des règles d’urgence qui changent le droit commun et les relations entre organisations.",
                "Médiateur des usages ; permanence de l’institut.",
                "Comment prévenir les conflits plutôt que les régler ?",
            ]),
        ],
        row_heads: true,
        widths: None,
        id: Some("table-besoins".to_owned()),
    })
}

fn regards() -> Block {
    Block::Columns(Columns {
        columns: [
            ("Financeurs", "Nous finançons trois fois le même diagnostic. Ensemble, nous financerions la réponse.", "un financeur"),
            ("Riverains", "Jouer collectif, oui, mais qui paie le temps de la réunion ?", "un riverain, nuance"),
            ("Experts", "Il manque un droit de l’alliance, pas une envie.", "un expert"),
        ]
        .into_iter()
        .enumerate()
        .map(|(at, (title, words, whose))| Column {
            title: text(title),
            tone: Tone::Series(at as u8),
            blocks: vec![Block::Quote(Quote {
                content: text(words),
                attribution: text(whose),
                ..Quote::default()
            })],
        })
        .collect(),
        id: None,
    })
}

fn chapter(number: usize) -> Vec<Block> {
    let mut blocks = vec![Block::heading(
        2,
        format!("Affluent {} : ce que l’on y dit", number + 1),
    )];
    for at in 0..6 {
        blocks.push(Block::paragraph(
            Style::Body,
            format!(
                "Au {}e affluent, la parole change de main : les uns décrivent l’étiage comme une fatalité, les autres comme le résultat de choix anciens, rarement discutés, jamais réexaminés. Les gestionnaires rappellent que l’irrigation représente l’essentiel des prélèvements estivaux ; les pêcheurs répondent que l’essentiel n’est pas le volume, mais le moment. Entre les deux, les communes arbitrent sans chiffres, et l’administration sans témoins. « Nous avons tout mesuré, sauf ce qui nous sépare », résume une présidente d’association syndicale, qui propose de commencer par là{}",
                number + 1,
                if at % 2 == 0 { " !" } else { "." }
            ),
        ));
        if at % 3 == 2 {
            blocks.push(Block::heading(3, "Une question laissée ouverte"));
        }
    }
    blocks
}

fn appendix() -> Block {
    Block::Table(Table {
        caption: Vec::new(),
        header: vec![Row::texts(["N°", "Qui parle", "Ce qui est dit"])],
        rows: (40..80)
            .map(|number| Row {
                cells: vec![
                    Cell {
                        blocks: vec![Block::Paragraph(Paragraph {
                            style: Style::Body,
                            content: text(number.to_string()),
                            id: Some(format!("appui-{number}")),
                        })],
                        align: Align::Right,
                        ..Cell::default()
                    },
                    Cell::text(["un financeur", "un riverain", "Fondation des Rives"][number % 3]),
                    Cell::text("On a équipé, on n’a pas formé. Les sondes sont dans les cartons, et les cartons dans un local dont personne n’a la clé depuis le départ du technicien."),
                ],
            })
            .collect(),
        row_heads: true,
        widths: None,
        id: None,
    })
}
