# Les mots des livrables. Chaque clé a les mêmes arguments dans les deux langues.

and = et
contents = Sommaire
anonymous = anonyme

cover-of = Espace de dialogue de la démarche « { $demarche } »
cover-pilots = { $count ->
    [one] Pilote de la démarche : { $pilots }
   *[other] Pilotes de la démarche : { $pilots }
}
cover-edition = Édition { $edition }, { $date }, { $status }
running-edition = { $title }, édition { $edition }
status-brouillon = brouillon
status-relecture = en relecture
status-valide = validé par l’espace, non publié
status-publie = version publiée
draft-mark = Brouillon
fiction-short = Démonstration, contenu fictif
fiction-long = Démonstration : les organisations, les personnes et leurs propos sont fictifs.

section-essentiel = L’essentiel
section-toute_la_demarche = Pour toute la démarche
section-autres = Autres énoncés
section-entendus = Qui a été entendu
section-appuis = Les appuis
section-demarche_annexe = La démarche
section-relais = Les relais
section-sources = Crédits et sources
section-changements = Ce qui a changé dans cette édition
section-empty = Cette section ne dit encore rien.
no-statement = Aucun énoncé n’a encore été écrit.
heard-in-short = { $organisations } organisations entendues, dans { $spheres ->
    [one] une sphère
    [2] deux sphères
    [3] trois sphères
    [4] quatre sphères
    [5] cinq sphères
   *[other] { $spheres } sphères
}. Ce qu’il faut retenir, et sur quoi l’on ne s’accorde pas.
heard-in-short-validated = Propos validés de { $organisations } organisations, dans { $spheres ->
    [one] une sphère
    [2] deux sphères
    [3] trois sphères
    [4] quatre sphères
    [5] cinq sphères
   *[other] { $spheres } sphères
}. Ce qu’il faut retenir, et sur quoi l’on ne s’accorde pas.

fruits-told = { $count ->
    [one] Le livrable de cet espace : { $titles }.
   *[other] Les livrables de cet espace : { $titles }.
}

nature-intuition = intuition
nature-constat = constat
nature-besoin = besoin
nature-enjeu = enjeu
nature-levier = levier
nature-convergence = convergence
nature-divergence = divergence
nature-risque = risque
nature-defi = défi
nature-piste = piste
nature-proposition = proposition
nature-engagement = engagement
nature-question = question
nature-enseignement = enseignement
verdict-confirmee = confirmée
verdict-nuancee = nuancée
verdict-contredite = contredite

statement-word = énoncé
statements-word = énoncés
see-proof = appui { $number }
see-page = page
untold = { $count ->
    [one] Un autre propos n’est pas reproduit dans ce document.
   *[other] { $count } autres propos ne sont pas reproduits dans ce document.
}
further = { $count ->
    [one] Voir l’appui
   *[other] Voir les appuis
}
further-also = { $count ->
    [one] Voir aussi l’appui
   *[other] Voir aussi les appuis
}
quote-paraphrase = , propos rapporté
quote-observation = , observation
quote-nuances = , nuance
quote-contradicts = , contredit
quote-for = , pour « { $position } »
quote-unvalidated = , compte rendu non validé

carried = { $count } organisations.
carried-counts = { $count } organisations : { $spheres }.
carried-one = { $spheres }.
carried-spheres = { $count } organisations, dont { $spheres }.
carried-everywhere = { $count } organisations, dans les { $spheres ->
    [2] deux sphères
    [3] trois sphères
    [4] quatre sphères
    [5] cinq sphères
   *[other] { $spheres } sphères
}.
carried-few = Moins de trois organisations.
carried-few-spheres = Moins de trois organisations ({ $spheres }).
carried-few-each = Dans chaque sphère, moins de trois organisations : { $spheres }.
taken-by-nobody = Aucune voix citée.
nuanced = { $count } nuancent.
nuanced-few = Moins de trois nuancent.
contradicted = { $count } contredisent.
contradicted-few = Moins de trois contredisent.
rests-also = Autres appuis : { $what }.
rests-only = Appuis : { $what }.
some-of = des { $name }
rests-inventory = { $count ->
    [one] une entrée de l’inventaire
   *[other] { $count } entrées de l’inventaire
}
rests-documents = { $count ->
    [one] un document
   *[other] { $count } documents
}
rests-figures = { $count ->
    [one] une série de chiffres
   *[other] { $count } séries de chiffres
}

few = < 3
masked = masqué
heard-none = aucune encore
heard-few = moins de trois
heard = { $count } entendues
heard-validated = { $count } au compte rendu validé
matrix-title = Qui a parlé de quoi
matrix-caption = Qui a parlé de quoi : organisations ayant abordé chaque thème, par sphère, sur l’ensemble des entretiens. Une case est d’autant plus foncée que la part de la sphère est grande.
matrix-caption-few = « < 3 » dit une ou deux organisations.
matrix-caption-hatched = Une colonne hachurée dit une sphère dont moins de trois organisations ont été entendues.
matrix-alt = Tableau croisé de { $rows ->
    [one] un thème
   *[other] { $rows } thèmes
} et des sphères. Chaque case donne le nombre d’organisations qui ont abordé le thème.

since = depuis { $date }
since-day = depuis le { $date }
timeline-caption = Les phases de la démarche.
timeline-caption-meetings = Les phases de la démarche et les rencontres.
timeline-alt = Frise des phases : { $phases }.
timeline-alt-meetings = Rencontres : { $meetings }.
meeting-title = { $date } : { $title }
meeting-present = { $count } personnes présentes.

kind-besoin = Besoins
kind-urgence = Urgence
kind-relance = Relance
kind-reseau = Réseaux
kind-one-besoin = Besoin
kind-one-urgence = Programme d’urgence
kind-one-relance = Programme de relance
kind-one-reseau = Réseau
inventory-caption = L’inventaire par volet, tel que ce dossier le contient
inventory-volet = Volet
no-volet = Sans volet
states-caption = L’inventaire tel qu’il a été publié
states-date = Au
states-figure = L’inventaire, du premier état publié au dernier, en nombre d’entrées.
states-key = au { $date }
states-none = non publié
states-from-to = de { $before } à { $now }
states-found = Du { $before } au { $now }, l’inventaire publié est passé { $kinds }.
states-still = Au { $now } comme au { $before }, il compte { $kinds }.
states-untold = Au { $date }, le nombre { $kind } n’est pas publié ; au { $other }, il est de { $count }.
states-n-besoin = { $count ->
    [one] { $count } besoin
   *[other] { $count } besoins
}
states-n-urgence = { $count ->
    [one] { $count } programme d’urgence
   *[other] { $count } programmes d’urgence
}
states-n-relance = { $count ->
    [one] { $count } programme de relance
   *[other] { $count } programmes de relance
}
states-n-reseau = { $count ->
    [one] { $count } réseau
   *[other] { $count } réseaux
}
states-of-besoin = de besoins
states-of-urgence = de programmes d’urgence
states-of-relance = de programmes de relance
states-of-reseau = de réseaux
states-alt = Points sur une même échelle, le premier état en cercle vide, le dernier en point plein.
measures-title = Le programme d’actions
measures-count = { $count ->
    [one] Le programme d’actions que suit la démarche compte une mesure, { $each }.
   *[other] Le programme d’actions que suit la démarche compte { $count } mesures : { $each }.
}
measures-of-operationnelle = { $count ->
    [one] une opérationnelle
   *[other] { $count } opérationnelles
}
measures-of-strategique = { $count ->
    [one] une stratégique
   *[other] { $count } stratégiques
}
measures-of-politique = { $count ->
    [one] une politique
   *[other] { $count } politiques
}
measures-of-none = { $count ->
    [one] une sans dimension
   *[other] { $count } sans dimension
}
measures-dimension-operationnelle = Opérationnelle
measures-dimension-strategique = Stratégique
measures-dimension-politique = Politique
measures-dimension-none = Sans dimension
measures-caption = Les mesures du programme d’actions, par dimension.
measures-dimension = Dimension
measures-number = N°
measures-measure = Mesure
measures-workstream = Chantier
measures-horizon = Horizon
measures-holder = Porteur
measures-status = Statut
measures-followup = Suites
measures-all = { $what } de toutes les mesures : { $said }.
framework-title = Ce qui a changé dans le cadre commun
framework-told = Affiné au fil du travail, le cadre commun a connu { $each }.
framework-n-ajout = { $count ->
    [one] un ajout
   *[other] { $count } ajouts
}
framework-n-renommage = { $count ->
    [one] un renommage
   *[other] { $count } renommages
}
framework-n-definition = { $count ->
    [one] une définition revue
   *[other] { $count } définitions revues
}
framework-n-deplacement = { $count ->
    [one] un déplacement
   *[other] { $count } déplacements
}
framework-n-fusion = { $count ->
    [one] une fusion
   *[other] { $count } fusions
}
framework-n-scission = { $count ->
    [one] une scission
   *[other] { $count } scissions
}
framework-n-retrait = { $count ->
    [one] un retrait
   *[other] { $count } retraits
}
framework-caption = Les changements du cadre commun, version après version
framework-version-head = Version
framework-change-head = Changement
framework-reached-head = Énoncés touchés
framework-version = Version { $name }
framework-since = Depuis la version { $name }
framework-now = Aujourd’hui
framework-quoted = « { $name } »
framework-change-ajout = { $to ->
    [yes] { $name } ajouté sous { $names }
   *[no] { $name } ajouté
}
framework-change-renommage = { $name } s’appelle désormais { $names }
framework-change-definition = { $name } est défini autrement
framework-change-deplacement = { $to ->
    [yes] { $name } passe sous { $names }{ $from ->
        [yes] , au lieu de { $was }
       *[no] {""}
    }
   *[no] { $name } ne dépend plus de { $was }
}
framework-change-fusion = { $name } fusionné avec { $names }
framework-change-scission = { $name } scindé en { $names }
framework-change-retrait = { $to ->
    [yes] { $name } retiré, remplacé par { $names }
   *[no] { $name } retiré
}
framework-statements = { $count ->
    [one] un énoncé
   *[other] { $count } énoncés
}
framework-followed = Les extraits et les entrées de l’inventaire rangés sous un thème ont suivi son changement ; les énoncés qui s’y appuient ont été marqués à relire.
gaps-caption = Les besoins de l’inventaire, par volet, et ceux auxquels aucun programme ouvert ne répond.
gaps-table = Besoins avec et sans réponse, par volet
gaps-value = { $open ->
    [0] aucun sans réponse
   *[other] { $open } sans réponse
}, sur { $needs }
gaps-found = { $open ->
    [0] Chaque besoin de l’inventaire a un programme ouvert en face.
    [one] Un seul besoin de l’inventaire, sur { $needs }, n’a aucun programme ouvert en face.
   *[other] Sur { $needs } besoins de l’inventaire, { $open } n’ont aucun programme ouvert en face.
}
gaps-most = Le volet « { $volet } » en compte le plus : { $open }.
gaps-answered = Avec un programme
gaps-open = Sans réponse
gaps-line = { $needs ->
    [one] un besoin
   *[other] { $needs } besoins
}, { $open ->
    [0] tous avec un programme
   *[other] { $open } sans réponse
}
gaps-alt = Barres : besoins par volet, avec et sans réponse. { $volets }.
articulation-caption = Les acteurs à articuler, et ce que chacun apporte. Les organisations sont rangées ici par profil d’acteur, et non par sphère. Plus un point est grand, plus le nombre d’organisations entendues l’est.
articulation-caption-untold = Les acteurs à articuler, et ce que chacun apporte.
articulation-data = Les acteurs à articuler
articulation-actor = Acteur
articulation-brings = Ce qu’il apporte
articulation-alt = Schéma des acteurs, reliés par une ligne. { $actors }.
data-title = Données des figures
data-theme = Thème
data-item = Intitulé
data-value = Valeur
data-kind = Nature
data-dates = Dates
data-phase = phase
data-meeting = rencontre
series-alt = Dans la série « { $title } », la valeur la plus haute est celle de « { $label } », { $value }. Toutes les valeurs : { $values }.
series-alt-one = La série « { $title } » compte une valeur : { $values }.
part-of = dont
caption-source = Source : { $source }.
caption-data = Données :
caption-page = page
source-interviews = entretiens bilatéraux de la démarche, au { $date }
source-interviews-validated = entretiens bilatéraux de la démarche dont le compte rendu a été validé, au { $date }
source-inventory = inventaire de la démarche, au { $date }
meetings = { $count ->
    [one] une rencontre
   *[other] { $count } rencontres
}
matrix-least = peu
matrix-most = toutes les organisations entendues de la sphère
matrix-lead = { $tops }.
matrix-top = Les { $sphere } ont surtout parlé { $themes } ({ $count } sur { $heard })
matrix-top-next = les { $sphere }, { $themes } ({ $count } sur { $heard })
matrix-theme = de « { $theme } »
matrix-themes-more = de { $count } autres thèmes
matrix-apart = L’écart entre sphères est le plus grand sur « { $theme } » : { $more } sur { $most } ({ $sphere }), { $less } sur { $least } ({ $other }).

members-caption = Les participants qui ont accepté d’être nommés
members-name = Participant
members-organisation = Organisation
members-role = Rôle, voix
members-others = { $count } autres participants ne sont pas nommés.
members-others-few = D’autres participants ne sont pas nommés.

heard-intro = Organisations rencontrées en entretien bilatéral depuis le début de la démarche.
heard-intro-validated = Organisations rencontrées en entretien bilatéral et dont le compte rendu a été validé.
heard-nobody = Aucun entretien n’a encore eu lieu.
heard-caption = Les organisations entendues, par sphère
heard-caption-validated = Les organisations dont le compte rendu est validé, par sphère
heard-sphere = Sphère
heard-count = Entendues
heard-count-validated = Au compte rendu validé
heard-named = Nommées
heard-quoted = { $count ->
    [one] Nommée parce que citée ainsi : { $names }
   *[other] Nommées parce que citées ainsi : { $names }
}
coverage-caption = Organisations entendues en entretien bilatéral, par sphère.
coverage-caption-validated = Organisations entendues en entretien bilatéral et dont le compte rendu est validé, par sphère.
coverage-alt = Barres : organisations entendues par sphère. { $spheres }.
nobody-named = aucune
persons-title = Personnes nommées avec leur accord
heard-note = Une organisation ou une personne n’est nommée que si elle y a consenti, ou si elle est citée à ce titre dans ce document. Les autres sont comptées.

proofs-intro = Chaque appui porte un numéro et renvoie aux énoncés qui s’appuient sur lui. Les propos sont attribués comme chacun l’a accepté.
proof-verbatim = propos
proof-paraphrase = propos rapporté
proof-observation = observation
proof-inventory = inventaire
proof-document = document
proof-figures = chiffres
back-appuie = { $count ->
    [one] Appuie l’énoncé
   *[other] Appuie les énoncés
}
back-illustre = { $count ->
    [one] Illustre le désaccord de l’énoncé
   *[other] Illustre les désaccords des énoncés
}
back-nuance = { $count ->
    [one] Nuance l’énoncé
   *[other] Nuance les énoncés
}
back-contredit = { $count ->
    [one] Contredit l’énoncé
   *[other] Contredit les énoncés
}

two-dynamics = La démarche tient deux dynamiques ensemble : l’écoute bilatérale ({ $interviews ->
    [0] aucun entretien encore
    [one] un entretien
   *[other] { $interviews } entretiens
}) et le dialogue entre mondes ({ $spaces ->
    [one] un espace
   *[other] { $spaces } espaces
}, { $meetings ->
    [0] aucune rencontre encore
    [one] une rencontre
   *[other] { $meetings } rencontres
}). L’une et l’autre partagent un cadre de référence et un inventaire.
spaces-title = Les espaces de dialogue
phases-title = Les phases
phases-caption = Objectif, moyens et résultat de chaque phase
phases-name = Phase
phases-objective = Objectif
phases-means = Moyens
phases-result = Résultat

relays-caption = Qui prolonge les livrables de cet espace
relays-caption-whole = Qui prolonge les livrables de la démarche
relays-name = Relais
relays-when = Date
relays-audience = Public
relays-followup = Suites

documents-title = Documents cités
facts-title = Origine des faits
reading-title = Comment lire ce document
reading-degrees = Chaque propos est attribué au degré que la personne a accepté, le plus fermé l’emportant : la personne et son organisation, l’organisation seule, la sphère seule, ou rien de plus que les mots. Une sphère dont moins de trois organisations ont été entendues n’est jamais dite. Ce qui a été confié hors citation ne figure nulle part, pas même dans les comptes.
reading-counts = On compte des organisations, jamais des citations. Les voix qui nuancent ou contredisent un énoncé figurent à côté de celles qui l’appuient.
credits = Document composé avec Croisée à partir du dossier de la démarche.

missing-title = Ce qui manque avant publication
missing-intro = Cette page n’est que dans le brouillon.
missing-section = La section « { $title } » est vide.
missing-stale = L’énoncé { $number } est à relire : l’un de ses appuis a changé.
missing-evidence = L’énoncé { $number } ne repose sur aucun appui.
missing-withheld = L’énoncé { $number } repose aussi sur un appui qui ne peut pas être montré.
missing-validation = { $interview }, sur lequel des énoncés reposent, n’est pas validé.
interview-of = L’entretien avec { $name } du { $day }
interview-with = L’entretien avec { $name }
missing-supports = L’énoncé { $number } perd tous ses appuis dans une version publiée.
missing-validations = { $count ->
    [one] Un entretien sur lequel des énoncés reposent n’est pas validé.
   *[other] { $count } entretiens sur lesquels des énoncés reposent ne sont pas validés.
}
missing-revalidation = { $left ->
    [0] { $interview }, sur lequel des énoncés reposent, a changé depuis sa validation : ce qui en est cité avait été validé et reste publié.
    [one] { $interview }, sur lequel des énoncés reposent, a changé depuis sa validation : un appui que l’interviewé n’a pas relu est laissé de côté. Faites-lui relire le compte rendu.
   *[other] { $interview }, sur lequel des énoncés reposent, a changé depuis sa validation : { $left } appuis que l’interviewé n’a pas relus sont laissés de côté. Faites-lui relire le compte rendu.
}
missing-revalidations = { $count ->
    [one] Un entretien sur lequel des énoncés reposent a changé depuis sa validation.
   *[other] { $count } entretiens sur lesquels des énoncés reposent ont changé depuis leur validation.
}
missing-lost = Un extrait cité ne se retrouve plus dans ses notes.
missing-losts = { $count ->
    [one] Un extrait cité ne se retrouve plus dans ses notes.
   *[other] { $count } extraits cités ne se retrouvent plus dans leurs notes.
}
missing-remark = Une remarque attend une réponse : { $author }, « { $title } ».
missing-remark-whole = Une remarque sur l’ensemble attend une réponse : { $author }.
missing-remarks = { $count ->
    [one] Une remarque d’un membre attend une réponse.
   *[other] { $count } remarques de membres attendent une réponse.
}
missing-conflict = Énoncé { $number }, mots dits par { $who } : l’extrait demande qu’on les montre { $asked ->
    [nominatif] sous leur nom
    [organisation] sous le nom de l’organisation
    [sphere] sous leur sphère
   *[anonyme] sans dire de qui
}. On ne peut les montrer que { $held ->
    [organisation] sous le nom de l’organisation
    [sphere] sous leur sphère
    [non_citable] à personne
   *[anonyme] sans dire de qui
} ({ $reason }). Fermez l’extrait à ce degré, ou obtenez l’accord qui manque.
missing-conflict-someone = quelqu’un
missing-conflicts = { $count ->
    [one] Un extrait demande plus que ce qui peut être montré.
   *[other] { $count } extraits demandent plus que ce qui peut être montré.
}
missing-small = { $count ->
    [one] L’énoncé { $number } cite un extrait qui paraît sans attribution : moins de trois organisations de sa sphère ont été entendues.
   *[other] L’énoncé { $number } cite { $count } extraits qui paraissent sans attribution : moins de trois organisations de leur sphère ont été entendues.
}
missing-told-name = Un extrait montré « { $degree } » dit un nom : { $names }.
missing-told-place = Un extrait montré « { $degree } » dit d’où l’on parle : { $names }.
missing-told-names = { $count ->
    [one] Un extrait montré sans nom en dit un dans ses mots.
   *[other] { $count } extraits montrés sans nom en disent un dans leurs mots.
}
missing-told-places = { $count ->
    [one] Un extrait montré sans nom dit d’où l’on parle.
   *[other] { $count } extraits montrés sans nom disent d’où l’on parle.
}
unsaid-name = Un texte de la section « { $title } » nomme une personne ou une organisation qui n’y a pas consenti.
unsaid-words = Un texte de la section « { $title } » reprend des mots qui ne peuvent pas être montrés.
missing-own-name = { $what } nomme une personne ou une organisation qui n’y a pas consenti.
missing-own-words = { $what } reprend des mots qui ne peuvent pas être montrés.
missing-own-space = Le titre de l’espace, sur la couverture,
missing-own-deliverable = Le titre du livrable, sur la couverture,
missing-own-initiative = Le titre de la démarche, sur la couverture,
missing-own-heading = Le titre d’une section
missing-own-stakes = L’enjeu de l’espace
missing-own-question = La question de l’espace
missing-own-objective = L’objectif { $which } de la démarche
missing-own-step = L’étape { $which } du cheminement
missing-own-role = Le rôle d’un membre
missing-own-meeting = Le titre de la rencontre du { $which }
missing-own-series = Une série de chiffres (titre, source ou libellé)
missing-own-grid = Un tableau
missing-own-document = Un document cité (titre, auteur ou adresse)
missing-own-purpose = La finalité de la démarche
missing-own-other = Le titre ou la question d’un autre espace
missing-own-phase = La phase { $which } de la démarche
missing-own-relay = Un relais (nom, public ou suites)
missing-own-framework = Un changement du cadre commun
missing-own-measure = La mesure { $which } du programme d’actions
missing-own-source = L’origine indiquée d’un fait
missing-own-style = La mention légale ou le texte d’un logo (« Mise en page »)
missing-left = { $count ->
    [one] Un énoncé est laissé de côté avec la section « { $title } ».
   *[other] { $count } énoncés sont laissés de côté avec la section « { $title } ».
}
missing-citation = Un texte cite « { $code } », que ce document ne contient pas.

reason-speaker = le degré que la personne a accepté
reason-no_degree = la personne n’a pas dit de degré
reason-consent_not_given = le consentement n’est pas donné
reason-consent_withdrawn = le consentement a été retiré
reason-no_speaker = personne n’est indiqué comme locuteur
reason-several_speakers = plusieurs personnes ont pu le dire
reason-interview = le degré de l’entretien
reason-meeting = le degré de la rencontre
reason-meeting_unset = une rencontre est anonyme, sauf indication contraire
reason-excerpt = le degré de l’extrait
reason-no_organisation = aucune organisation n’est connue
reason-small_group = moins de trois organisations de cette sphère ont été entendues
reason-overlap = un extrait plus fermé le recouvre en partie
reason-lost = sa place dans les notes est perdue
reason-not_validated = le compte rendu n’est pas validé
reason-not_revalidated = les notes ont changé depuis la validation, ces mots n’ont pas été relus

# Les trois documents d’un entretien : compte rendu, fiche, note d’information.
record-subject = Entretien de la démarche « { $demarche } »
record-day-and-time = { $day } à { $time }
record-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
record-mode-visio = en visioconférence
record-mode-telephone = par téléphone
record-mode-presentiel = en présence
record-example-name = Prénom Nom
record-example-organisation = Nom de l’organisation
record-example-sphere = un réseau national

record-degree-head = Degré
record-degree-read = Ce que lira le lecteur à côté des mots
record-degree-nominatif = Nominatif
record-degree-organisation = Organisation
record-degree-sphere = Sphère
record-degree-anonyme = Anonyme
record-degree-non_citable = Non citable
record-read-as = « { $who } »
record-read-anonymous = rien d’autre que les mots, sans nom
record-read-never = rien : ces mots ne sortent pas du dossier
record-degrees-closed = Le plus fermé l’emporte toujours, entre le choix de la personne, celui de l’entretien et celui du passage. Une sphère dont moins de trois organisations ont été entendues n’est pas dite : le passage est alors anonyme.

record-account-title = Compte rendu d’entretien
record-person-role = { $name }, { $role }
record-demarche = « { $demarche } »
record-demarche-pilots = « { $demarche } » { $count ->
    [one] (pilote : { $pilots })
   *[other] (pilotes : { $pilots })
}
record-fact-with = Avec
record-fact-when = Quand et comment
record-fact-by = Mené par
record-fact-kind = Objet
record-fact-for = Démarche
record-fact-spaces = Espaces de dialogue
record-fact-state = État
record-fact-fed = Espaces nourris
record-kind-prepares = préparation de la rencontre du { $day }
record-kind-nemawashi = préparation d’une rencontre
record-kind-suivi = suivi d’un entretien précédent
record-state-validated-on = validé le { $day }
record-state-validated = validé
record-state-tacit-on = validé par accord tacite le { $day }
record-state-tacit = validé par accord tacite
record-state-sent-on = soumis à votre validation, envoyé le { $day }
record-state-sent = soumis à votre validation
record-state-amended-on = vous y avez répondu le { $day }, pas encore validé
record-state-amended = vous y avez répondu, pas encore validé
record-state-written = à valider
record-state-draft = notes non encore rédigées
record-state-unsent = brouillon, pas encore envoyé
record-state-changed-on = validé le { $day } ; modifié depuis, à relire
record-state-changed = validé ; modifié depuis, à relire
record-asked-title = Ce que nous vous demandons
record-asked = Vous relisez ce compte rendu, et vous le corrigez, avant qu’il ne serve. Dites-nous aussi, passage par passage, comment vos propos peuvent être cités.
record-asked-until = Répondez jusqu’au { $day } :
record-asked-tacit = sans réponse de votre part à cette date, le compte rendu sera tenu pour validé. Vous pourrez encore le corriger, ou retirer vos propos, ensuite.
record-asked-silence = Aucune date d’accord tacite n’est annoncée : votre silence ne vaut pas accord.
record-asked-amended = Vous avez répondu, et ce compte rendu tient compte de votre réponse. Si un changement que vous demandiez n’y est pas, ou pas comme vous l’attendiez, dites-le-nous avant de le valider : il ne servira qu’avec votre accord.
record-asked-validated = Ce compte rendu est validé. Vous pouvez encore le corriger, ou retirer vos propos, et nous dire, passage par passage, comment vos propos peuvent être cités.
record-asked-changed = Ce compte rendu a été validé, puis ses notes ont changé. Relisez-le : il ne servira, ainsi modifié, qu’avec votre accord. Dites-nous aussi, passage par passage, comment vos propos peuvent être cités.
record-refused = { $count ->
    [one] Un changement que vous demandiez n’a pas été repris :
   *[other] { $count } changements que vous demandiez n’ont pas été repris :
}
record-refused-change = Vous proposiez « { $after } » ; nous avons gardé « { $before } ».
record-refused-addition = Vous ajoutiez « { $after } ».
record-refused-wording = Vous proposiez « { $after } ».
record-refused-removal = Vous retiriez « { $before } » ; nous l’avons gardé.
record-refused-kept = Un changement à côté d’une remarque de travail de l’équipe, que nous ne reproduisons pas ici.
record-notes-title = Ce que nous avons entendu
record-notes-intro = Notes prises pendant l’entretien, question par question. Un numéro entre crochets renvoie à un passage que nous souhaitons pouvoir citer.
record-notes-cut = « […] » tient la place d’une remarque de travail de l’équipe, qui n’est pas de vous et ne sort pas du dossier.
record-notes-none = Aucune note n’a encore été prise.
record-question-gone = Autre question
record-passages-title = Les passages que nous souhaitons pouvoir citer
record-passages-none = Aucun passage n’est retenu à ce jour. Rien ne sera cité sans vous avoir été soumis.
record-passages-intro = Pour chacun, voici ce qui serait lu, et pourquoi. Pour changer, cochez un autre degré. Ce que vous avez confié hors citation figure ici parce que ce sont vos mots : vous seuls les lisez.
record-said-by = Dit par { $name }.
record-said-by-nobody = Nous n’avons pas noté qui parle.
record-will-read = Sera lu : « { $who } ».
record-will-anonymous = Sera lu sans nom.
record-will-never = Non citable : ne sortira pas du dossier.
record-because-speaker = C’est le choix de la personne qui parle.
record-because-no_degree = L’accord est donné sans dire comment : nous retenons le plus prudent.
record-because-consent_not_given = L’accord de la personne qui parle n’est pas donné à ce jour.
record-because-consent_withdrawn = L’accord de la personne qui parle n’est pas donné à ce jour.
record-because-no_speaker = Faute de savoir qui parle, personne n’est nommé.
record-because-several_speakers = Plusieurs personnes ont pu le dire : le choix le plus fermé l’emporte.
record-because-interview = C’est le degré retenu pour tout l’entretien.
record-because-meeting = C’est le degré retenu pour la rencontre.
record-because-meeting_unset = C’est le degré retenu pour la rencontre.
record-because-excerpt = C’est le degré retenu pour ce passage.
record-because-no_organisation = Nous ne savons pas à quelle organisation le rattacher.
record-because-small_group = Trop peu d’organisations de cette sphère ont été entendues pour la nommer sans désigner qui parle.
record-because-overlap = Il recoupe un passage plus fermé.
record-because-lost = Il ne se retrouve plus tel quel dans les notes : le choix le plus fermé l’emporte.
record-because-not_validated = Le compte rendu n’est pas encore validé.
record-because-not_revalidated = Les notes ont changé depuis la validation : ces mots n’ont pas été relus.
record-agreed = d’accord
record-tick-nominatif = nominatif
record-tick-organisation = organisation
record-tick-sphere = sphère
record-tick-anonyme = anonyme
record-tick-non_citable = non citable
record-may-title = Ce que vous pouvez demander
record-may-intro = À tout moment, en répondant au message qui accompagne ce compte rendu :
record-may-amend = Corriger.
record-may-amend-words = Dans le texte même ou ci-dessous ; chaque changement est repris un à un avant que le texte ne serve.
record-may-withdraw = Retirer.
record-may-withdraw-words = Un passage ou tout l’entretien, sans vous justifier. Le retrait vaut aussitôt pour tout ce qui est en préparation, et nous vous disons quels documents déjà publiés portent vos mots.
record-may-be-named = Figurer parmi les participants, ou non.
record-may-be-named-words = Y laisser paraître votre nom est un accord à part, indépendant des citations.
record-named-yes = Aujourd’hui, { $name } figure parmi les participants nommés.
record-named-no = Aujourd’hui, { $name } ne figure pas parmi les participants nommés.
record-may-see = Tout voir.
record-may-see-words = Tout ce que le dossier garde sur vous, en clair, sur simple demande.
record-may-erase = Faire effacer.
record-may-erase-words = Vos données et vos propos, définitivement.
record-answer-title = Votre réponse
record-answer-as-is = Je valide ce compte rendu tel quel.
record-answer-amended = Je le valide avec les changements notés ci-dessous, ou joints.
record-answer-refused = Je souhaite qu’il ne soit pas utilisé.
record-answer-amend-still = Je souhaite encore les changements notés ci-dessous, ou joints.
record-answer-withdrawn = Je souhaite qu’il ne soit plus utilisé.
record-answer-lines = Vos changements, avec le numéro de la question ou du passage
record-answer-name = Nom
record-answer-named = Mon nom parmi les participants
record-answer-yes-no = ☐ oui    ☐ non
record-answer-date = Date
record-answer-signature = Signature

record-summary-title = Fiche d’entretien
record-summary-of-ecoute = Entretien d’écoute
record-summary-of-nemawashi = Entretien de préparation d’une rencontre
record-summary-of-suivi = Entretien de suivi
record-no-date = sans date
record-status-a_planifier = à planifier
record-status-propose = proposé
record-status-planifie = planifié
record-status-tenu = tenu
record-status-redige = rédigé
record-status-envoye = envoyé
record-status-amende = amendé
record-status-valide = validé
record-status-valide_tacite = validé par accord tacite
record-status-annule = annulé
record-status-reporte = reporté
record-status-refuse = refusé
record-status-sans_reponse = sans réponse
record-state-since = { $state }, { $day }
record-organisation-unnamed = Organisation non nommée
record-nobody-named = personne n’est nommé, faute d’accord
record-others-unnamed = et au moins une autre personne, non nommée, faute d’accord
record-and-others = … et { $count ->
    [one] { $count } autre
   *[other] { $count } autres
}
record-instead-person = [une personne]
record-instead-organisation = [une organisation]
record-kept-words = Texte non montré : il reprend des mots non citables.
record-needs = Besoins
record-programmes = Programmes cités
record-networks = Relais
record-none-noted = Aucun à ce jour
record-entries-kept = Non montrés : l’entretien, ou une personne rencontrée, est non citable.
record-key-quotes = Citations clés, telles qu’elles seront lues
record-no-key-quote = Aucune citation clé n’est choisie à ce jour.
record-key-quotes-kept = Des citations clés sont choisies, mais aucune ne peut être montrée : elles sont non citables.
record-followups = Suites à donner
record-no-followup = Aucune suite n’a été notée.
record-followups-kept = Non montrées : l’entretien, une personne rencontrée ou les suites elles-mêmes sont non citables.
record-followup-what = Quoi
record-followup-kind = Nature
record-followup-due = Échéance
record-followup-state = État
record-followup-document = document promis
record-followup-mise_en_relation = mise en relation
record-followup-a_ecouter = à écouter
record-followup-autre = autre
record-done-on = fait le { $day }
record-late = en retard
record-to-do = à faire

record-file-compte_rendu = Compte rendu
record-file-draft = Compte rendu (brouillon)
record-file-fiche = Fiche d’entretien
record-file-notice = Note d’information

record-notice-title = Note d’information
record-notice-running = Note d’information et recueil d’accord
record-notice-intro = Nous souhaitons vous entendre pour la démarche « { $demarche } ». Voici ce qui est fait de vos propos et de vos données, et ce que vous pouvez demander. Cette note est pour vous ; le formulaire qui suit nous revient signé.
record-notice-what = Vos données
record-notice-responsible = Qui en répond.
record-notice-joint = { $pilots }, responsables conjoints du traitement.
record-notice-alone = { $pilots }, responsable du traitement.
record-notice-purpose = Pour quoi.
record-notice-purpose-words = Préparer, avec d’autres voix, les synthèses et les livrables de la démarche « { $demarche } ».
record-notice-basis = Sur quelle base.
record-notice-basis-words = Votre consentement (RGPD, article 6.1.a). Vous pouvez refuser, ou le retirer à tout moment, sans conséquence pour vous. Le retrait vaut aussitôt pour tout ce qui est en préparation ; il ne rend pas illicite ce qui a été publié avant lui.
record-notice-data = Lesquelles.
record-notice-data-words = Votre nom, votre fonction, votre organisation, vos coordonnées ; les notes de l’entretien et les passages qui en sont tirés ; vos choix et leurs dates. Aucune décision n’est prise par une machine.
record-notice-stored = Où.
record-notice-stored-words = Dans un fichier, sur l’ordinateur de la personne qui mène l’entretien. Le logiciel n’envoie rien sur internet ; il n’en sort que les documents que cette personne exporte.
record-notice-duration = Combien de temps.
record-notice-duration-words = Jusqu’au { $day }, puis tout est effacé, sauf ce qui est publié avec votre accord ou archivé.
record-notice-who-sees = Qui voit quoi
record-notice-who-sees-words = Les notes ne sont lues que par celles et ceux qui animent la démarche, et par vous : le compte rendu vous est soumis avant de servir. Les lecteurs des livrables ne voient que des passages choisis, au degré que vous acceptez :
record-notice-rights = Vos droits
record-notice-rights-words = Vous pouvez accéder à vos données, les rectifier, les faire effacer, en faire limiter l’usage, les recevoir dans un format ouvert (RGPD, articles 15 à 20) et retirer votre accord (article 7.3), en tout ou en partie. Si la réponse ne vous convient pas, vous pouvez saisir la CNIL (www.cnil.fr).
record-notice-contact = À qui l’écrire.
record-notice-contact-words = { $blank }
record-form-title = Formulaire d’accord
record-form-intro = J’ai reçu et compris la note d’information de la démarche « { $demarche } ». Je peux changer d’avis à tout moment : mon choix le plus récent l’emporte.
record-form-name = Prénom et nom
record-form-role = Fonction
record-form-organisation = Organisation
record-form-interview = Entretien
record-form-quoted = Être cité
record-form-quoted-words = J’accepte que mes propos servent à la démarche, et qu’ils soient cités, au plus, ainsi (une seule case) :
record-form-degree-nominatif = Nominatif : mon nom et celui de mon organisation.
record-form-degree-organisation = Organisation : le nom de mon organisation, sans le mien.
record-form-degree-sphere = Sphère : le monde auquel j’appartiens, sans aucun nom.
record-form-degree-anonyme = Anonyme : mes mots, sans nom.
record-form-degree-non_citable = Non citable : mes mots ne sortent pas du dossier.
record-form-closed = Pour un passage donné, je pourrai toujours demander plus fermé en relisant le compte rendu.
record-form-named = Être nommé parmi les participants
record-form-named-words = Ce choix est à part : on peut être nommé sans être cité, et cité sans être nommé.
record-form-named-yes = Oui, mon nom peut figurer dans la liste des participants. Mon organisation n’y figure que si elle y a consenti aussi.
record-form-named-no = Non, je ne souhaite pas y figurer.
record-form-free = Refuser, en tout ou en partie, n’a aucune conséquence pour vous.
record-form-date = Date
record-form-signature = Signature
record-form-facilitator = Reçu par

# The 16:9 pages of a space.
room-title = En salle
room-space = Espace de dialogue
room-voices = voix

changed-title = « { $title } »
changed-added = { $count ->
    [one] Nouvel énoncé : { $what }.
   *[other] Nouveaux énoncés : { $what }.
}
changed-reworded = { $count ->
    [one] Énoncé reformulé : { $what }.
   *[other] Énoncés reformulés : { $what }.
}
changed-evidence = { $count ->
    [one] Énoncé dont les appuis ont changé : { $what }.
   *[other] Énoncés dont les appuis ont changé : { $what }.
}
changed-section-in = { $count ->
    [one] Section ajoutée : { $what }.
   *[other] Sections ajoutées : { $what }.
}
changed-section-out = { $count ->
    [one] Section retirée : { $what }.
   *[other] Sections retirées : { $what }.
}
changed-section-words = { $count ->
    [one] Section dont le texte a été revu : { $what }.
   *[other] Sections dont le texte a été revu : { $what }.
}
changed-gone = { $count ->
    [one] Un énoncé a été retiré.
   *[other] { $count } énoncés ont été retirés.
}

## Partager l’inventaire : données ouvertes, transmission, kit
share-title = Inventaire partagé
share-tab = Inventaire
share-file = inventaire
share-file-open = inventaire-donnees-ouvertes
share-file-dictionary = dictionnaire
share-dictionary = Dictionnaire des données
share-column = Colonne
share-meaning = Ce qu’elle dit
share-licence = Licence
share-state-of = État au
share-scale = Échelle
share-territory = Territoire
share-all = Ensemble
share-organisation = Organisation
share-where = Où
share-people = Personnes
share-answers = Répond à : { $needs }
share-answers-lead = Répond à
share-source = Source : { $source }
share-surveyed = relevé le { $date }
share-status-clos = clos
share-status-a_verifier = à vérifier
share-column-code = Code de l’entrée, le même d’une version à l’autre.
share-column-nature = besoin, urgence (programme d’urgence), relance (programme de relance) ou reseau (réseau qui relaie et accompagne).
share-column-nature-short = Nature
share-column-volet = Volet du cadre commun de référence.
share-column-titre = Titre. Les noms que l’on ne peut pas dire y sont remplacés.
share-column-description = En quoi cela consiste.
share-column-porteur = Qui le porte, quand cela peut être dit.
share-column-type-porteur = Quelle sorte d’acteur c’est.
share-column-echelle = Échelle : local, régional, national…
share-column-territoire = Territoire, quand il peut être dit.
share-column-filiere = Secteur ou filière.
share-column-repond-a = Codes des besoins auxquels ce programme répond, séparés par une barre verticale.
share-column-url = Page où en savoir plus.
share-column-releve-le = Jour du relevé (AAAA-MM-JJ, parfois le mois ou l’année seuls).
share-column-statut = ouvert, clos ou a_verifier (à vérifier).
share-column-source = D’où vient l’information, quand elle est publique.
share-column-fictif = oui quand l’entrée est inventée pour la démonstration.
share-page-skip = Aller à la liste
share-page-state = État au { $date }
share-page-by = { $count ->
    [one] Pilote de la démarche : { $pilots }
   *[other] Pilotes de la démarche : { $pilots }
}
share-page-search = Chercher un mot
share-page-all = Tout
share-page-reset = Tout montrer
share-page-none = Aucune entrée ne répond à cette recherche.
share-page-many = # entrées
share-page-count = { $count ->
    [one] Une entrée
   *[other] { $count } entrées
}
share-page-licence = Ces données peuvent être réutilisées sous la licence suivante :

## Les tableaux de l’équipe, pour les tableurs
table-entretiens = Entretiens
table-participants = Participants
table-organisations = Organisations
table-personnes = Personnes
table-rencontres = Rencontres
table-suites = Suites à donner
table-inventaire = Inventaire
table-croisee = Croisée des regards
table-tableaux = Tableaux
table-relais = Relais
table-envois = Envois de l’inventaire
table-mesures = Mesures
table-frise = Frise de la démarche
table-inside = interne
table-yes = oui
table-no = non
table-recognised = reconnue
table-proven = prouvée
table-willing = volontaire
table-suite-document = document
table-suite-mise_en_relation = mise en relation
table-suite-a_ecouter = à écouter
table-suite-autre = autre
table-mesure-operationnelle = opérationnelle
table-mesure-strategique = stratégique
table-mesure-politique = politique
table-moment-entretien = entretien
table-moment-rencontre = rencontre
table-moment-publication = publication
table-moment-relais = relais
table-moment-diffusion = diffusion
table-of-code = Code
table-of-organisation = Organisation
table-of-personnes = Personnes
table-of-date = Date
table-of-heure = Heure
table-of-statut = Statut
table-of-statut-le = Depuis le
table-of-facilitateurs = Facilitateurs
table-of-espaces = Espaces
table-of-territoire = Territoire
table-of-extraits = Extraits
table-of-a-relancer = À relancer
table-of-nom = Nom
table-of-sigle = Sigle
table-of-sphere = Sphère
table-of-profil = Profil
table-of-echelon = Échelon
table-of-tete-de-pont = Tête de pont
table-of-entendue = Entendue
table-of-cite = Cité comme participant
table-of-site = Site
table-of-prenom = Prénom
table-of-fonction = Fonction
table-of-courriel = Courriel
table-of-telephone = Téléphone
table-of-attribution = Attribution
table-of-consentement = Consentement
table-of-consentement-le = Consentement le
table-of-titre = Titre
table-of-lieu = Lieu
table-of-presents = Présents
table-of-nature = Nature
table-of-texte = Texte
table-of-entretien = Entretien
table-of-echeance = Échéance
table-of-fait-le = Fait le
table-of-volet = Volet
table-of-description = Description
table-of-porteur = Porteur
table-of-type-porteur = Type de porteur
table-of-echelle = Échelle
table-of-filiere = Filière
table-of-url = URL
table-of-releve-le = Relevé le
table-of-source = Source
table-of-livrable = Livrable
table-of-relais = Relais
table-of-public = Public
table-of-donne = Suites
table-of-objet = Objet
table-of-destinataire = Destinataire
table-of-moyen = Moyen
table-of-choix = Choix
table-of-entrees = Entrées
table-of-sha256 = SHA-256
table-of-numero = N°
table-of-dimension = Dimension
table-of-mesure = Mesure
table-of-chantier = Chantier
table-of-horizon = Horizon
table-of-precision = Précision

## La fiche de secours d’un dossier protégé
recovery-title = Fiche de secours
recovery-subject = De quoi ouvrir un dossier protégé sans sa phrase de passe
recovery-intro = Cette fiche ouvre un dossier protégé de Croisée quand plus personne ne retrouve sa phrase de passe. Il n’y a pas d’autre moyen.
recovery-initiative = Démarche
recovery-file = Fichier
recovery-made = Établie le
recovery-code = Le code
recovery-check = Dernier groupe, qui vérifie les autres :
recovery-signs = Les signes sont les chiffres de 0 à 9 et les lettres de A à F : un rond est toujours un zéro, un trait toujours un un. Les majuscules et les espaces ne comptent pas. Un signe mal recopié est signalé, et rien n’est changé.
recovery-use = S’en servir
recovery-use-1 = Ouvrez Croisée, puis le dossier ; il demande sa phrase de passe.
recovery-use-2 = Choisissez « Utiliser la fiche de secours ».
recovery-use-3 = Tapez les dix-sept groupes dans l’ordre, ligne après ligne, le dernier compris.
recovery-use-4 = Une fois le dossier ouvert, donnez-lui une nouvelle phrase de passe : dans le menu du dossier, « Phrase de passe et secours » ; ce code y vaut la phrase oubliée.
recovery-keep = La garder
recovery-keep-text = Imprimez-la, puis effacez le fichier. Gardez-la loin de l’ordinateur, sous clé : un coffre, ou une enveloppe fermée confiée à quelqu’un de sûr. Ne l’envoyez pas, ne la photographiez pas. Qui tient cette fiche et une copie du dossier peut tout y lire.
recovery-opens-text = Elle ouvre le dossier, ses copies et ses sauvegardes, tant que la phrase de passe ne change pas. Ensuite elle n’ouvre plus que les copies faites avant : détruisez-la avec elles, et établissez-en une autre.
recovery-foot = À garder sous clé, loin de l’ordinateur

# Ce que le dossier dit lui-même dans une section d’un modèle.
block-question = Question de l’espace
block-stakes = Enjeu de l’espace
block-objectives = Objectifs de la démarche
block-timeline = Frise des phases
block-path = Étapes du cheminement de l’espace
block-participants = Participants de l’espace
block-meetings = Rencontres de l’espace
block-articulation = Carte de l’articulation des acteurs
block-matrix = Croisée des thèmes et des sphères
block-inventory-counts = Décomptes de l’inventaire
block-figures = Chiffres
block-framework-changes = Évolutions du cadre commun
block-measures = Mesures suivies
block-fruits = Ce que chaque espace met en avant
