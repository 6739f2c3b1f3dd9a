//! The tables of who takes part, of what the work is ordered by, and of the spaces.

use super::{CODE, CONSENTS, DEGREES, Kind::*, Table, coded, keyed, may, must, rarely};

pub(super) static TABLES: &[Table] = &[
    coded(
        "phases",
        "phase",
        &[
            must("code", Code),
            must("nom", Text("name")),
            must("debut", When("start_on")),
            may("fin", When("end_on")),
            may("objectif", Text("objective")),
            may("moyens", Text("means")),
            may("resultat", Text("result")),
        ],
    ),
    coded(
        "spheres",
        "sphere",
        &[
            must("code", Code),
            must("nom", Text("name")),
            must("nom_singulier", Text("name_singular")),
            rarely("rang", Integer("rank")),
        ],
    ),
    coded(
        "organisations",
        "organisation",
        &[
            must("code", Code),
            must("nom", Text("name")),
            may("sigle", Text("acronym")),
            must("sphere", Reference("sphere_id", "spheres")),
            may("profil", Text("profile")),
            may("echelon", Text("echelon")),
            may("territoire", Text("territory")),
            may(
                "tete_de_pont",
                Marks(&[
                    ("reconnue", "recognised"),
                    ("prouvee", "proven"),
                    ("volontaire", "willing"),
                ]),
            ),
            may("cite_participant", Flag("named_participant")),
            may("site", Text("website")),
            may("notes", Text("notes")),
        ],
    ),
    coded(
        "personnes",
        "person",
        &[
            must("code", Code),
            must("nom", Text("name")),
            may("prenom", Text("first_name")),
            may(
                "organisation",
                Reference("organisation_id", "organisations"),
            ),
            may("fonction", Text("role")),
            may("courriel", Text("email")),
            may("telephone", Text("phone")),
            may("attribution", State("attribution", DEGREES)),
            may("consentement", State("consent", CONSENTS)),
            may("consentement_le", Day("consent_on")),
            may("cite_participant", Flag("named_participant")),
        ],
    ),
    keyed(
        "consentements",
        "consent",
        &["personne", "date", "etat", "objet"],
        &[
            must("personne", Reference("person_id", "personnes")),
            must("date", Day("date")),
            must("etat", State("state", CONSENTS)),
            may("degre", State("degree", DEGREES)),
            may("objet", Text("purpose")),
        ],
    ),
    coded(
        "cadre",
        "framework_node",
        &[
            must("code", Code),
            may("parent", Reference("parent_id", "cadre")),
            must("nom", Text("name")),
            may("definition", Text("definition")),
            may("couleur", Colour("colour")),
            may("dimension", Label("dimension")),
        ],
    ),
    coded(
        "cadre_versions",
        "framework_version",
        &[
            must("code", Code),
            must("rang", Integer("rank")),
            must("nom", Text("name")),
            may("date", Day("date")),
            may("raison", Text("reason")),
        ],
    )
    .ordered(&["rang", "code"]),
    keyed(
        "cadre_noeuds",
        "framework_past_node",
        &["version", "noeud"],
        &[
            must("version", Reference("version_id", "cadre_versions")),
            must("noeud", Slug("node")),
            may("parent", Slug("parent")),
            must("nom", Text("name")),
            may("definition", Text("definition")),
            may("dimension", Label("dimension")),
        ],
    )
    .unsourced(),
    coded(
        "cadre_changements",
        "framework_change",
        &[
            must("code", Code),
            may("version", Reference("version_id", "cadre_versions")),
            must("rang", Integer("rank")),
            may("date", Day("date")),
            must(
                "nature",
                State(
                    "kind",
                    &[
                        "ajout",
                        "renommage",
                        "definition",
                        "deplacement",
                        "fusion",
                        "scission",
                        "retrait",
                    ],
                ),
            ),
            must("noeud", Slug("node")),
            must("nom", Text("name")),
            may("etait", Text("was")),
            may("devient", List("became")),
            may("devient_noms", List("became_names")),
            may("extraits", Count("excerpts")),
            may("entrees", Count("entries")),
            may("enonces", Count("statements")),
            may("raison", Text("reason")),
        ],
    )
    .ordered(&["rang", "code"]),
    coded(
        "espaces",
        "space",
        &[
            must("code", Code),
            must("titre", Text("title")),
            may("question", Text("question")),
            may("enjeu", Text("stakes")),
            must("modele", Slug("template")),
            rarely("couleur", Colour("accent")),
            rarely("rang", Integer("rank")),
        ],
    ),
    keyed(
        "etapes",
        "space_step",
        &["espace", "rang", "titre"],
        &[
            must("espace", Reference("space_id", "espaces")),
            must("rang", Integer("rank")),
            must("titre", Text("title")),
            may("texte", Text("text")),
        ],
    ),
    keyed(
        "membres",
        "member",
        &["espace", "personne", "organisation"],
        &[
            must("espace", Reference("space_id", "espaces")),
            may("personne", Reference("person_id", "personnes")),
            may(
                "organisation",
                Reference("organisation_id", "organisations"),
            ),
            may("role", Text("role")),
            may("voix", Text("voice")),
        ],
    ),
    keyed(
        "guide",
        "guide_question",
        CODE,
        &[
            must("code", Code),
            may("sphere", Reference("sphere_id", "spheres")),
            must("rang", Integer("rank")),
            must("question", Text("question")),
        ],
    )
    .ordered(&["rang", "code"]),
];
