# The window's words in French. Vocabulary: the users' own words, the same word for the same thing everywhere.

## Everywhere
moment = { $day } à { $hour }
saved-at = Enregistré à { $hour }
saving = Enregistrement…
not-saved = Pas encore enregistré
save = Enregistrer
cancel = Annuler
close = Fermer
abandon-ask = Abandonner ce qui est écrit ?
abandon-no = Continuer
abandon-text = Rien de ce qui est écrit ici n’est encore enregistré.
copy-save = Enregistrer une copie…
copy-saved = Copie enregistrée : { $path }. Ouvrez-la pour continuer.
close-note = J’ai lu
edit = Modifier
delete = Supprimer
stop = Arrêter
cancelling = Arrêt…
progress = Avancement
progress-starting = Préparation…
filter = Filtrer
nothing-found = Rien ne correspond.
day-example = { $day } ou « mardi »
day-missing = Cette date n’existe pas.
day-unreadable = Cette date ne se lit pas. Exemples : { $day }, mardi, dans dix jours.
day-slipped = Le jour ne va pas avec la date : c’est un { $day }.
day-choose = Choisir un jour : { $what }
hour-example = 14:30
hour-unreadable = Cette heure ne se lit pas. Exemple : 14:30.
not-said = Non précisé
not-asked = Pas encore demandé
agreed = Accord donné
declined = Refusé
key-enter = Entrée
key-escape = Échap
name-missing = Un nom est nécessaire.
title-missing = Un titre est nécessaire.
deleted-undo = « { $name } » est dans la corbeille. Ctrl+Z l’en ressort.
undone = Annulé : { $label }
redone = Rétabli : { $label }
undo-what = Annuler : { $label }
redo-what = Rétablir : { $label }
undo-nothing = Rien à annuler
redo-nothing = Rien à rétablir
trouble-unknown = Quelque chose n’a pas marché : { $detail }
trouble-kept = Ce qui était enregistré le reste.
trouble-next = Réessayez. Si cela recommence, fermez puis rouvrez le dossier.
screen-failed = Cet écran n’a pas pu s’afficher
screen-again = Réessayer
fiction = démonstration, contenu fictif
read-only = Lecture seule.
read-only-dossier = Dossier en lecture seule
choose = choisir…
sphere-missing = Choisissez sa sphère.

## Home
home-title = Bienvenue
home-says = De ce que chacun a dit à ce que l’on peut en écrire ensemble.
home-stays = Entretiens, extraits, énoncés et livrables d’une démarche de dialogue tiennent dans un seul fichier. Rien ne quitte cet ordinateur, sauf ce que vous exportez.
dossier-new = Nouveau dossier
dossier-open = Ouvrir un dossier
dossier-title = Titre de la démarche
dossier-title-hint = Il figure sur la couverture de chaque livrable.
dossier-create = Créer le dossier
dossier-menu = Dossier et apparence
close-dossier = Fermer le dossier
recent = Récents
recent-gone = introuvable
demo = Démonstration
demo-text = La première démarche, « Anticiper la sortie de crise » (2020), reconstituée : les faits sont réels et sourcés, les entretiens et les personnes sont fictifs.
demo-open = Ouvrir la démonstration
demo-making = Préparation…
version = Croisée { $version }
theme = Apparence
theme-system = Système
theme-light = Clair
theme-dark = Sombre

## Rail and search
rail-nav = Dossier
overview = Vue d’ensemble
interviews = Entretiens
participants = Participants
spaces = Espaces de dialogue
rail-organisations = { $n } org.
rail-persons = { $n } pers.
rail-followups = { $n ->
    [0] Aucune suite à donner
    [one] { $n } suite à donner
   *[other] { $n } suites à donner
}
rail-late = dont { $n } en retard
spaces-none = Aucun espace. Ajoutez-en depuis la vue d’ensemble.
search-open = Chercher et aller
search-word = Rechercher
search-placeholder = Chercher dans tout le dossier, aller quelque part, faire…
palette-go = Aller
palette-do = Faire
palette-found = Dans le dossier
palette-choose = choisir
palette-open = ouvrir
palette-close = fermer
deliverable-of = Livrable : { $title }
hit-organisation = organisation
hit-person = personne
hit-interview = entretien
hit-meeting = rencontre
hit-excerpt = extrait
hit-statement = énoncé
hit-document = document
hit-inventory = inventaire
hit-figure = chiffre
hit-no-screen = { $title } : trouvé dans le dossier. Pour le citer, ouvrez un espace de dialogue.

## Overview
piloted-by = Pilotée par { $names }
coverage = Qui a été entendu
coverage-none = Aucune organisation pour le moment.
heard-of-brief = { $heard } sur { $all }
heard-of = { $all ->
    [0] aucune organisation
   *[other] { $heard } sur { $all } { $heard ->
        [0] entendue
        [1] entendue
       *[other] entendues
    }
}
heard = Entendue
not-yet-heard = Pas encore entendue
not-heard = Pas encore :
and-others = et { $n } { $n ->
    [1] autre
   *[other] autres
}
plan-with = Préparer un entretien avec { $name }
interviews-none = Aucun entretien pour le moment.
interviews-n = { $n ->
    [0] Aucun entretien
    [1] 1 entretien
   *[other] { $n } entretiens
}
space-add = Ajouter un espace
space-title = Titre de l’espace
space-question = Question posée à l’espace
space-template = Modèle de son livrable
space-template-hint = Il donne les sections où se rangent les énoncés.
spaces-none-long = Un espace de dialogue réunit des participants autour d’une question et aboutit à un livrable.
statements-n = { $n ->
    [0] aucun énoncé
    [1] 1 énoncé
   *[other] { $n } énoncés
}
without-evidence-n = { $n } sans appui
stale-n = { $n } à revoir
edition = édition { $n }
fingerprint = Empreinte (SHA-256)
deliverable-brouillon = brouillon
deliverable-relecture = en relecture
deliverable-valide = validé
deliverable-publie = publié
exported-on = Dernier export le { $day }.
exported-never = Jamais exporté.
phases = Phases
from-to = { $from } – { $to }
from = à partir du { $from }
todo = À faire
todo-none = Rien ne presse.
before = avant le { $day }

## Participants
participants-sub = { $organisations ->
    [0] Aucune organisation
    [1] 1 organisation
   *[other] { $organisations } organisations
}, { $persons ->
    [0] aucune personne
    [1] 1 personne
   *[other] { $persons } personnes
}
participants-none = Qui sera entendu ?
participants-none-text = Ajoutez une première organisation, puis les personnes que vous y rencontrerez. Alt+N ajoute une organisation, Alt+Maj+N une personne.
participant-choose = Choisissez une organisation ou une personne dans la liste pour la lire et la modifier. Les flèches parcourent la liste, Entrée ouvre.
participant-panel = Fiche
filter-participants = Nom, sigle, territoire…
organisation = Organisation
organisation-add = Ajouter une organisation
organisation-new = Nouvelle organisation
organisation-name = Nom
organisation-none = Sans organisation
organisation-type = Tapez quelques lettres
whom = Organisation ou personne
whom-type = Tapez quelques lettres d’un nom
whom-nothing = Rien à ce nom : ajouter l’organisation « { $name } »
whom-alone = { $name } n’est d’aucune organisation : choisissez-en une.
organisation-heard = Entendue, { $n } { $n ->
    [0] entretien
    [1] entretien
   *[other] entretiens
}
organisation-not-heard = Pas encore entendue
acronym = Sigle
sphere = Sphère
all-spheres = Toutes les sphères
territory = Territoire
echelon = Échelon
hint-echelon = L’étendue de son action : local, régional, national.
hint-tete-de-pont = Organisation reconnue par ses pairs, qui a déjà construit avec d’autres mondes et relaie les besoins au-delà des siens.
profile = Profil
website = Site
anchor = Tête de pont
anchor-hint = Une tête de pont remplit les trois critères.
anchor-recognised = Reconnue par ses pairs, tiers de confiance
anchor-proven = A fait ses preuves en co-construction entre mondes
anchor-willing = Volontaire pour partager ses besoins et relayer ceux des autres
named-participant = Mention parmi les participants
named-participant-hint = Accord distinct de celui d’être cité dans un extrait. Sans lui, l’organisation est comptée, pas nommée.
named-participant-person-hint = Accord distinct de celui d’être cité. Sans lui, la personne est comptée, pas nommée.
notes-internal = Notes internes
person-add = Ajouter une personne
person-new = Nouvelle personne
first-name = Prénom
last-name = Nom
role = Fonction
email = Courriel
phone = Téléphone
consent-quoted = Citation dans un livrable
consent = Consentement
consent-on = Date
consent-none = Pas encore demandé
consent-demande = Demandé
consent-donne = Donné
consent-retire = Retiré
consent-withdrawn = retiré
consent-missing = sans consentement
degree-agreed = Degré accepté
degree-not-said = Non précisé (anonyme)
degree-no-limit = Sans limite propre
degree-nominatif = Nominatif : la personne et son organisation
degree-organisation = Organisation : son nom, sans la personne
degree-sphere = Sphère : la sphère seulement
degree-sphere-as = Sphère : « { $singular } »
degree-anonyme = Anonyme
degree-non_citable = Non citable : ne sort pas du dossier
degree-short-nominatif = nominatif
degree-short-organisation = organisation
degree-short-sphere = sphère
degree-short-anonyme = anonyme
degree-short-non_citable = non citable
means-not-given = Tant que le consentement n’est pas donné, ses propos ne paraissent qu’anonymes.
means-withdrawn = Consentement retiré : aucun de ses propos ne sort du dossier, dans aucun livrable.
means-none = Consentement donné sans degré : ses propos paraissent anonymes.
means-nominatif = Ses propos peuvent paraître avec son nom et son organisation, sauf si l’entretien ou l’extrait demande moins.
means-organisation = Ses propos peuvent paraître sous le nom de son organisation, jamais sous le sien.
means-sphere = Ses propos paraissent sous sa sphère ; anonymes si moins de trois organisations y ont été entendues.
means-anonyme = Ses propos ne paraissent qu’anonymes.
means-non_citable = Ses propos ne sortent pas du dossier.
leave-title = Enregistrer les changements ?
leave-text = La fiche a été modifiée et n’est pas enregistrée.
leave-stay = Continuer à modifier
leave-abandon = Abandonner
spheres-none = De quels mondes viennent les participants ?
spheres-none-text = Une sphère réunit les organisations d’un même monde : investisseurs sociétaux, réseaux, experts… Ajoutez-en une pour commencer.
sphere-add = Ajouter une sphère
sphere-text = Les mondes que la démarche fait dialoguer. La couverture et les attributions se comptent par sphère.
sphere-name = Nom, au pluriel
sphere-singular = Au singulier, avec son article
sphere-singular-hint = C’est ainsi que ses membres seront désignés, par exemple « un investisseur sociétal ».
sphere-singular-missing = Cette forme est nécessaire pour attribuer les propos.

## Interviews
interviews-shown = { $all ->
    [0] Aucun entretien
   *[other] { $shown ->
        [0] Aucun entretien
        [1] 1 entretien
       *[other] { $shown } entretiens
    }{ $whole ->
        [yes] { "" }
       *[no] { "" } sur { $all }
    }
}
interviews-empty = Qui entendre en premier ?
interviews-empty-text = Un entretien réunit les notes prises pendant l’appel et les extraits que l’on en tire. Choisissez l’organisation ; le reste peut attendre.
interview-new = Nouvel entretien
interview-edit = Modifier l’entretien
interview-create = Créer l’entretien
interview-organisation-missing = Choisissez l’organisation entendue.
filter-interviews = Nom ou date…
persons-met = Personnes rencontrées
persons-none-here = Aucune personne enregistrée dans cette organisation.
kind = Nature
kind-ecoute = Écoute
kind-nemawashi = Nemawashi
kind-suivi = Suivi
hint-nemawashi = Nemawashi : entretien à deux qui prépare un débat à venir, relié à sa rencontre.
kind-choice-ecoute = Écoute
kind-long-ecoute = Entretien d’écoute
kind-choice-nemawashi = Nemawashi (prépare un débat)
kind-long-nemawashi = Nemawashi
kind-choice-suivi = Suivi
kind-long-suivi = Entretien de suivi
date = Date
time = Heure
duration = Durée (min)
minutes = { $n } min
mode = Moyen
mode-visio = Visio
mode-telephone = Téléphone
mode-presentiel = Présentiel
facilitators = Facilitateurs
facilitators-hint = Séparez les noms par des virgules.
interview-spaces = Utile aux espaces
interview-degree = Degré de l’entretien
hint-interview-degree = Jusqu’où ce qui s’y dit peut être attribué. Sans limite propre, l’accord de chaque personne décide seul.
with-persons = Avec { $names }.
sphere-is = Sphère : { $name }.
status = Statut
words = Mots
status-change = Changer le statut
status-a_planifier = À planifier
status-propose = Proposé
status-planifie = Planifié
status-tenu = Tenu
status-redige = Rédigé
status-envoye = Envoyé
status-amende = Amendé
status-valide = Validé
status-valide_tacite = Validé tacitement
status-annule = Annulé
status-reporte = Reporté
status-refuse = Refusé
status-sans_reponse = Sans réponse
to-planifie = Marquer planifié
to-tenu = Marquer tenu
to-redige = Marquer rédigé
to-envoye = Marquer envoyé
to-valide = Marquer validé
guide = Guide d’entretien
guide-none = Ce dossier n’a pas de guide. Les notes se prennent librement.
question-unknown = Question inconnue du guide : { $code }
questions-unknown = Questions inconnues du guide
questions-unknown-hint = Les notes ouvrent une question que le guide n’a pas. Ses mots restent dans les notes.
covered = abordée
not-covered = pas encore abordée
keys-notes = Pendant l’appel
keys-stamp = Horodater
keys-question = Aller à la question
keys-verbatim = Verbatim
keys-verify = À vérifier
keys-left = Noter une suite
keys-alone = Plein écran
selection-bar = De la sélection
take-excerpt = Extrait
take-need = Besoin
take-programme = Programme
take-followup = Suite
call-begin = Commencer l’appel
call-under = Appel
call-paused = en pause
call-pause = Pause
call-resume = Reprendre
call-end = Terminer
call-end-key = Alt+Maj+D
call-lasted = L’appel a duré (min)
call-minutes-wrong = Un nombre de minutes est nécessaire.
call-note = Noter
call-forget = Ne pas noter
jots-verify = À vérifier
jots-followup = Suites à créer
jot-empty = (sans mots)
jot-make = Créer la suite
jot-verified = Vérifié
jot-verified-of = Vérifié : ôter la marque de « { $text } »
alone-enter = Plein écran
alone-leave = Quitter le plein écran
excerpts-lost = { $n ->
    [1] 1 extrait ne retrouve plus ses mots dans les notes. Il n’est pas perdu : rattachez-le aux mots qui les remplacent.
   *[other] { $n } extraits ne retrouvent plus leurs mots dans les notes. Ils ne sont pas perdus : rattachez-les aux mots qui les remplacent.
}
notes = Notes de l’entretien
notes-begin = Écrivez ici ; Alt+1…9 ouvre une question, Alt+T l’heure
notes-stay = Vos mots restent à l’écran et seront enregistrés dès que ce sera possible.
paste-too-long = Trop long : des notes ont 5 Mo au plus. Rien n’a été collé, et rien n’est perdu : collez une partie du texte.
conflict = Ces notes ont été modifiées ailleurs depuis que vous les avez ouvertes. Votre texte est toujours à l’écran.
conflict-mine = Garder mon texte
conflict-theirs = Reprendre l’autre version

## Planning interviews
ways = Présentation
way-list = Liste
way-board = Avancement
way-calendar = Calendrier
by = par { $names }
space-one = Espace
facilitator = Facilitateur
tacit = tacite
undated = Sans date
today = Aujourd’hui
to-chase = À relancer
filter-several = { $label }, { $n }
filter-nothing-here = Rien à choisir pour le moment.
filter-all-again = Tout reprendre
filter-clear = Effacer
saved-filters = Filtres enregistrés
saved-filters-mine = Mes filtres
saved-filters-none = Aucun filtre enregistré. Filtrez les entretiens, puis donnez ici un nom à ce choix pour le retrouver.
saved-filter-name = Nom de ce filtre
saved-filter-save = Enregistrer ce filtre
saved-filter-delete = Supprimer le filtre « { $name } »
sort-by = Trier par cette colonne
choose-all = Tout choisir
choose-none = Ne rien choisir
choose-this = Choisir cet entretien
chosen-n = { $n ->
    [1] 1 entretien choisi
   *[other] { $n } entretiens choisis
}
bulk = Pour les entretiens choisis
bulk-status-done = { $n ->
    [1] 1 entretien passe
   *[other] { $n } entretiens passent
} à « { $status } ». Ctrl+Z y revient.
bulk-facilitators-hint = Ces noms remplacent ceux des entretiens choisis. Séparez-les par des virgules.
bulk-facilitators-set = { $n ->
    [1] Donner à cet entretien
   *[other] Donner à ces { $n } entretiens
}
bulk-facilitators-done = { $n ->
    [1] Facilitateurs donnés à 1 entretien.
   *[other] Facilitateurs donnés à { $n } entretiens.
} Ctrl+Z y revient.
bulk-space = Ajouter à un espace
bulk-space-done = { $n ->
    [1] 1 entretien ajouté
   *[other] { $n } entretiens ajoutés
} à « { $space } ». Ctrl+Z y revient.
appointments-export = Exporter les rendez-vous
appointments-none = Aucun des entretiens choisis n’a de date.
appointments-done = { $n ->
    [1] 1 rendez-vous écrit
   *[other] { $n } rendez-vous écrits
} dans { $path }
aside = Hors du chemin
board-how = déplacent l’entretien d’une étape,
board-choose = le choisit
moved-to = { $n ->
    [1] { $name } est à l’étape « { $status } ».
   *[other] { $n } entretiens sont à l’étape « { $status } ».
}
month-before = Mois précédent
month-after = Mois suivant
month-go = Aller à { $month }
plan-on = Préparer un entretien le { $day }
planned-on = Planification : { $name }, { $day }
moved-day = { $name } est au { $day }.
calendar-how = déplacent l’entretien d’un jour, d’une semaine
undated-how = Glissez un entretien sur un jour pour le planifier.
undated-none = Tous les entretiens ont une date.
coverage-not-heard = Qui n’a pas encore été entendu
coverage-not-heard-short = Pas encore entendus
coverage-whole = Toutes les organisations ont été entendues.
coverage-heard = Entièrement entendus
coverage-by = Regrouper par
dimension-sphere = Sphère
dimension-profil = Profil
dimension-echelon = Échelon
dimension-territoire = Territoire
dimension-espace = Espace
planned-n = { $n } { $n ->
    [1] prévue
   *[other] prévues
}
tick-all = Cocher les { $n }
untick-all = Tout décocher
plan-n = { $n ->
    [1] Planifier 1 entretien
   *[other] Planifier { $n } entretiens
}
planned-together = { $n ->
    [1] 1 entretien à planifier est ajouté.
   *[other] { $n } entretiens à planifier sont ajoutés.
} Ctrl+Z y revient.
place-example = Adresse, lien de la visio…
interview-meeting = Rencontre préparée
interview-meeting-none = Aucune pour le moment
meetings-none-to-prepare = Aucune rencontre n’est encore prévue dans les espaces.

## Excerpts and themes
excerpts = Extraits
excerpts-none = Sélectionnez des mots dans les notes, puis Ctrl+E : un extrait se crée, avec ses thèmes en quelques lettres.
excerpt-select-first = Sélectionnez d’abord les mots à retenir.
excerpt-open = Voir dans les notes et modifier
excerpt-lost = Ces mots ne se retrouvent plus dans les notes.
excerpt-degree = Degré de l’extrait
excerpt-nature = Nature
excerpt-delete = Supprimer l’extrait
excerpt-deleted = Extrait supprimé, les notes gardent leurs mots. Ctrl+Z le fait revenir.
reattach = Rattacher
reattach-now = Sélectionnez les mots, puis Ctrl+E
reattach-how = Sélectionnez dans les notes les mots de l’extrait perdu, puis Ctrl+E.
nature-verbatim = Verbatim
nature-paraphrase = Paraphrase
nature-observation = Observation
key-quote = Citation clé
cited-in = { $n ->
    [1] Cité dans 1 énoncé
   *[other] Cité dans { $n } énoncés
}
speaker = Qui parle
spoken-by = dit par { $name }
speaker-none = Non précisé
themes = Thèmes
themes-none = sans thème
theme-word = Thème
all-themes = Tous les thèmes
theme-tag = + thème
theme-remove = Retirer le thème « { $name } »
theme-picker = Choisir des thèmes
theme-type = Thème, en trois lettres
theme-add = Ajouter le thème « { $name } »
theme-key-pick = choisir
theme-key-finish = enregistrer
theme-key-without = enregistrer sans thème
theme-key-cancel = renoncer

## Spaces
space-tabs = Espace
statements = Énoncés
deliverable = Livrable
statement-begin = Commencer un énoncé
statement-add = ajouter
statement-add-in = Ajouter un énoncé dans « { $section } »
statement-text = Énoncé
statement-placeholder = Une affirmation que les entretiens permettent de tenir
statement-deleted = Énoncé supprimé. Ctrl+Z le fait revenir.
statements-empty = Que peut-on affirmer ?
statements-empty-text = Commencez un énoncé dans une section, puis citez à l’appui des extraits du tiroir de droite. Ce qui le nuance ou le contredit se cite de la même façon.
other-statements = Autres énoncés
nature = Nature
section = Section
move-up = Monter
move-down = Descendre
sense = Sens
sense-appuie = appuie
sense-nuance = nuance
sense-contredit = contredit
cited-appuie = Cité à l’appui de l’énoncé { $n }.
cited-nuance = Cité pour nuancer l’énoncé { $n }.
cited-contredit = Cité en contradiction de l’énoncé { $n }.
cite = Citer dans l’énoncé choisi
cite-key = Touche { $key }
cite-choose-first = Choisissez un énoncé pour y citer des appuis.
cite-already = Déjà cité ainsi dans cet énoncé.
uncite = retirer
see-interview = voir dans l’entretien
evidence-how = Dans le tiroir, flèches pour choisir, 1 appuie, 2 nuance, 3 contredit ; ou glissez une citation jusqu’ici.
evidence-n = { $n } { $n ->
    [1] appui
   *[other] appuis
}
position = Position
position-none = illustre le désaccord
position-glance = { $position } : { $n }
position-n = Position { $n }
position-organisations = { $n ->
    [0] Personne encore
    [1] 1 organisation
   *[other] { $n } organisations
}
position-nobody = Aucun appui ne prend encore cette position.
position-placeholder-first = En quelques mots, par exemple : Un numéro unique
position-placeholder = Ce qui s’y oppose, par exemple : Une personne nommée
position-add = Ajouter une position
position-up = monter
position-remove = retirer
positions = Positions
positions-offer = Qui se tient de quel côté ? Nommez deux à quatre positions ; chaque appui pourra dire laquelle il prend.
positions-begin = Nommer les positions
positions-remove = retirer les deux
organisations-carry = { $n } { $n ->
    [1] organisation appuie
   *[other] organisations appuient
}{ $spheres ->
    [0] { "" }
    [1] { "" }, dans une seule sphère
   *[other] { "" }, dans { $spheres } sphères
}
organisations-tell = { $n } { $n ->
    [1] organisation en parle
   *[other] organisations en parlent
}{ $spheres ->
    [0] { "" }
    [1] { "" }, dans une seule sphère
   *[other] { "" }, dans { $spheres } sphères
}
nuance-n = { $n } { $n ->
    [1] nuance
   *[other] nuancent
}
contredit-n = { $n } { $n ->
    [1] contredit
   *[other] contredisent
}
carriers-of = { $sphere } : { $appuie } à l’appui, { $nuance } en nuance, { $contredit } en contradiction, { $silent } sans citation
carriers-told = { $sphere } : { $n } en parlent, { $silent } sans citation
stale = Un appui a changé depuis la dernière relecture.
stale-reviewed = J’ai revu
drawer = Appuis possibles
drawer-query = Chercher un appui
drawer-of-space = de cet espace
drawer-uncited = jamais cités
drawer-key = citations clés
drawer-looking = Recherche…
drawer-empty = Aucun extrait pour l’instant. Ils se prennent dans les entretiens, avec Ctrl+E.
drawer-none = Rien ne correspond. Les extraits se prennent dans les entretiens, avec Ctrl+E.
drawer-more = et { $n } autres : précisez la recherche.

## Deliverables
outline = Plan du livrable
outline-ready = prêt
outline-empty = vide
section-empty = Cette section est vide : elle ne paraîtra pas dans la version publiée.
section-live = Cette section se compose d’elle-même à partir du dossier.
obstacles = Avant de publier
obstacles-n = { $n ->
    [1] 1 point avant publication
   *[other] { $n } points avant publication
}
obstacles-short = { $n ->
    [1] 1 à revoir
   *[other] { $n } à revoir
}
more = Autres outils
more-waiting = { $n ->
    [1] Autres outils, une remarque ouverte
   *[other] Autres outils, { $n } remarques ouvertes
}
obstacles-none = Rien ne s’oppose à la publication.
obstacles-text = Le brouillon s’exporte à tout moment. La version publiée laisse de côté ce qui suit.
go-statement = voir l’énoncé
go-interview = voir l’entretien
review = Relecture
review-n = { $n ->
    [0] Relecture
    [1] Relecture : 1 remarque ouverte
   *[other] Relecture : { $n } remarques ouvertes
}
review-open = { $n ->
    [1] Une remarque attend une réponse : le livrable ne peut pas être validé.
   *[other] { $n } remarques attendent une réponse : le livrable ne peut pas être validé.
}
review-closed = Aucune remarque n’attend de réponse.
review-none = Aucune remarque. Notez celles des membres à mesure qu’ils relisent.
deliverable-stands = Où en est le livrable
remark = Remarque
remark-note = Noter une remarque
remark-on-all = Sur l’ensemble
remark-author = De qui
remark-date = Reçue le
remark-section = Section
remark-missing = À remplir
remark-acceptee = Acceptée
remark-refusee = Non retenue
remark-reply = Réponse
remark-refuse-why = Dites pourquoi elle n’est pas retenue
remark-accept = Accepter
remark-refuse = Ne pas retenir
remark-reopen = Rouvrir
remark-answer = Répondre
remark-deleted = Remarque supprimée. Ctrl+Z la rétablit.
section-in = Dans le document : { $title }
section-leave-out = Couper cette section
section-take-in = Rétablir cette section
section-up = Monter « { $title } »
section-down = Descendre « { $title } »
section-moved = « { $title } » : place { $n } sur { $all }. Ctrl+Z la remet où elle était.
section-off = « { $title } » est coupée. Ctrl+Z la rétablit.
section-on = « { $title } » est de nouveau dans le document.
sections-reset = Revenir au modèle
sections-reset-done = Les sections sont celles du modèle. Ctrl+Z rétablit votre plan.
shelf = Livrables et fichiers
shelf-title = Les livrables de cet espace
shelf-text = Le premier est celui que montre l’espace. Tous partagent les mêmes énoncés ; chacun a ses sections et son ordre.
deliverable-title = Titre
deliverable-template = Modèle
deliverable-add = Ajouter un livrable
deliverable-here = à l’écran
deliverable-remove = Retirer
deliverable-removed = « { $title } » est retiré, avec ses remarques et ses relais. Ctrl+Z le rétablit.
files = Fichiers joints
files-text = Une étude, une version parue ailleurs : gardés tels quels dans le dossier (50 Mo au plus), jamais ouverts ici.
file-keep = Joindre un fichier
file-kept = Fichier joint. Ctrl+Z le retire.
file-give = Enregistrer sous
file-given = Écrit dans { $path }.
file-removed = « { $name } » est retiré du dossier. Ctrl+Z le rétablit.
file-absent = le fichier n’est pas dans le dossier
size-bytes = { $n } octets
size-kb = { $n } Ko
size-mb = { $n } Mo
edition-out = Édition { $n } publiée le { $day }
edition-next = Passer à l’édition { $n }
edition-next-done = Nouvelle édition, en brouillon. Ctrl+Z revient à la précédente.
edition-first = Aucune édition n’a encore été publiée. Une fois la première parue, ce qui change se lira ici.
changes-since = Ce qui a changé depuis l’édition { $n } ({ $day })
changes-none = Rien n’a changé.
changes-unknown = Le registre ne dit pas ce que contenait cette édition : elle a été publiée avant qu’il ne le retienne.
change-ajoute = Nouvel énoncé { $number }, « { $section } »
change-retire = Énoncé retiré, « { $section } »
change-coupe = Énoncé laissé de côté avec « { $section } »
change-reformule = Énoncé { $number } reformulé
change-deplace = Énoncé { $number } passé de « { $before } » à « { $section } »
change-appuis = Énoncé { $number } : ses appuis ont changé
change-section_ajoutee = Section ajoutée : « { $section } »
change-section_retiree = Section retirée : « { $section } »
change-section_texte = Texte revu : « { $section } »
change-before = Avant
change-after = Maintenant
edition-note-hint = Un tiret par ligne. Tapez [@ pour citer un énoncé.
edition-note-begin = Ce qui a changé dans cette édition…
change-added = Appui ajouté, { $sense }
change-withdrawn = Appui retiré, { $sense }
change-evidence-gone = n’est plus dans le dossier
edition-say = Le dire à la fin du document
edition-say-hint = Une courte section, dont voici le texte. Elle ne reprend ni les anciens mots, ni les noms.
edition-note = Ce que dit cette édition
edition-propose = Reprendre ce qui a changé
register-erased = { $n ->
    [one] Un extrait de ce fichier a été effacé du dossier depuis : qui l’a reçu doit le savoir.
   *[other] { $n } extraits de ce fichier ont été effacés du dossier depuis : qui l’a reçu doit le savoir.
}
register-left = { $n ->
    [1] Un énoncé laissé de côté par une section coupée
   *[other] { $n } énoncés laissés de côté par une section coupée
}
outline-remarks = { $n ->
    [1] 1 remarque
   *[other] { $n } remarques
}
register = Exports
register-text = Chaque PDF sorti, son empreinte (SHA-256), et pour chaque extrait montré, à quel degré et pourquoi.
register-overridden = avec ce qui n’était pas validé
register-quotes = { $n ->
    [1] 1 extrait montré
   *[other] { $n } extraits montrés
}
register-gone = L’extrait { $code } n’est plus dans le dossier.
register-unvalidated = entretien non validé
withdrawal-nothing = Aucun extrait du dossier ne serait touché.
withdrawal-would = { $n ->
    [1] Un extrait ne pourra plus être montré, dans aucun brouillon.
   *[other] { $n } extraits ne pourront plus être montrés, dans aucun brouillon.
}
withdrawal-done = { $n ->
    [1] Un extrait n’est plus montré dans aucun brouillon.
   *[other] { $n } extraits ne sont plus montrés dans aucun brouillon.
}
withdrawal-loses = { $n ->
    [1] perd 1 extrait
   *[other] perd { $n } extraits
}
withdrawal-keeps = { $n ->
    [0] ne garde aucun appui
    [1] garde 1 appui
   *[other] garde { $n } appuis
}
withdrawal-held = { $n ->
    [1] Un PDF déjà sorti contient ces mots :
   *[other] { $n } PDF déjà sortis contiennent ces mots :
}
withdrawal-not-held = Aucun PDF déjà sorti ne contient ces mots.
go-section = voir la section
go-remark = voir la remarque
go-excerpt = voir l’extrait
preview = Aperçu
preview-making = Mise en page…
preview-wide = élargir
preview-narrow = réduire
pages = Pages
page-of = Page { $n } sur { $all }
version-kind = Version
draft = Brouillon
published = Publié
draft-hint = Chaque page est marquée « brouillon » et dit ce qui manque.
published-hint = Les sections vides disparaissent, et les propos des entretiens non validés n’y sont pas.
export-pdf = Exporter le PDF
export-all = Tout exporter
export-all-text = Un PDF pour chaque livrable de chaque espace, dans le dossier de fichiers de votre choix.
choose-folder = Choisir où les écrire
exporting = Export en cours
exported = Livrable exporté
exported-text = { $pages ->
    [1] 1 page, écrite dans :
   *[other] { $pages } pages, écrites dans :
}
exported-all = { $n ->
    [1] 1 livrable écrit
   *[other] { $n } livrables écrits
} dans { $folder }
left-out = Laissé de côté
open-folder = Ouvrir l’emplacement

## First steps
first-title = Par où commencer
first-organisation = Dites qui sera entendu
first-organisation-text = Les organisations, par sphère, et les personnes que vous y rencontrerez.
first-interview = Notez un premier entretien
first-interview-text = Les notes pendant l’appel, puis les extraits que l’on en retient, avec leurs thèmes.
first-space = Ajoutez un espace de dialogue
first-space-text = Une question, des énoncés qui s’appuient sur les extraits, et le livrable qui en sort.

## Participants: what they said, consents, duplicates
persons = Personnes
hide = masquer
show = afficher
key-space = Espace
participant-known = Ce que le dossier sait
said = Ce qui a été dit
said-n = { $n ->
    [1] 1 extrait
   *[other] { $n } extraits
}
said-none = Rien pour le moment. Les extraits se prennent dans les notes d’un entretien ou d’une rencontre.
said-none-yet = Aucun extrait n’a encore été pris dans ses entretiens.
said-more = { $n ->
    [1] afficher l’autre extrait
   *[other] afficher les { $n } autres extraits
}
said-appuie = Appuie :
said-nuance = Nuance :
said-contredit = Contredit :
see-meeting = voir dans la rencontre
interview-prepare = Préparer un entretien
member-alone = En son nom propre, sans personne désignée
member-add = Ajouter un membre
member-join = Rejoindre un espace
member-form = Participation à un espace
member-role = Rôle dans l’espace
member-voice = Voix
member-voice-hint = La voix : à quel titre ce membre parle dans l’espace.
member-voices-usual = représentative, participative, délibérative, SIG, TPE-PME
member-voice-of = voix { $voice }
member-missing = Choisissez une personne ou une organisation.
member-space-missing = Choisissez l’espace.
member-nothing = Personne de ce nom parmi les participants.
member-edit-of = Modifier la participation : { $name }
member-remove = Retirer
member-remove-of = Retirer de l’espace : { $name }
member-removed = « { $name } » ne participe plus à « { $space } ». Ctrl+Z annule ce retrait.
member-of-none = Membre d’aucun espace.
members = Membres
members-n = { $n ->
    [one] { $n } membre
   *[other] { $n } membres
}
members-none = Aucun membre. Ajoutez les personnes ou les organisations qui prennent part à cet espace.
named-not-asked = Pas encore demandé : la personne est comptée parmi les participants, pas nommée.
named-agreed = Accord donné : son nom peut figurer parmi les participants.
named-declined = Sans son accord, la personne est comptée parmi les participants, pas nommée.
consents = Consentement à être cité
consent-add-quoted = Noter un consentement à être cité
consent-add-named = Noter un consentement à figurer parmi les participants
consent-note = Noter
degree-asked = Degré demandé
consent-purpose = Objet
consent-purpose-example = Oral, en fin d’entretien ; formulaire signé…
consent-fact-hint = Un consentement est un fait daté : il ne s’annule pas. Pour le changer, notez le suivant.
published-in = { $n ->
    [1] Ses propos figurent dans 1 document déjà exporté :
   *[other] Ses propos figurent dans { $n } documents déjà exportés :
}
published-in-withdrawn = { $n ->
    [1] Consentement retiré, mais ses propos figurent dans 1 document déjà exporté. Prévenez ceux qui l’ont reçu :
   *[other] Consentement retiré, mais ses propos figurent dans { $n } documents déjà exportés. Prévenez ceux qui les ont reçus :
}
duplicates = Doublons possibles
duplicates-n = { $n ->
    [0] Réunir deux fiches
    [1] 1 doublon possible
   *[other] { $n } doublons possibles
}
duplicates-text = Ces fiches se ressemblent. Comparez-les côte à côte : si elles désignent le même participant, fusionnez-les sans rien perdre.
duplicates-none = Aucune fiche ne ressemble à une autre.
duplicate-two = Réunir deux autres fiches
duplicate-two-first = Réunir deux fiches
duplicate-one = Une fiche
duplicate-other = L’autre
duplicate-compare = Comparer
merge = Fusionner
merge-title = Deux fiches, un seul participant ?
merge-text-organisation = La fiche gardée reçoit tout ce qui tient à l’autre : entretiens, personnes et espaces. Ce qu’elle ne dit pas est repris de l’autre ; ce qui diffère s’ajoute à ses notes internes. Ctrl+Z sépare de nouveau les deux.
merge-text-person = La fiche gardée reçoit tout ce qui tient à l’autre : propos, entretiens, rencontres, espaces et consentements, dont le plus fermé l’emporte. Ce qu’elle ne dit pas est repris de l’autre. Ctrl+Z sépare de nouveau les deux.
merge-keep = Garder celle-ci
merge-kept = Fiche gardée
merge-differs = diffère
merge-not = Laisser séparées
merged = Fiches réunies sous « { $name } ». Ctrl+Z les sépare.

## Meetings
meetings = Rencontres
meeting = Rencontre
meetings-sub = { $n ->
    [0] Aucune rencontre
    [1] 1 rencontre
   *[other] { $n } rencontres
}
meetings-none = Quand les mondes se rencontrent-ils ?
meetings-none-text = Une rencontre réunit les membres d’un espace de dialogue. Elle se note comme un entretien : ordre du jour, présents, notes et extraits.
meetings-no-space = Pas encore d’espace de dialogue
meetings-no-space-text = Une rencontre se tient dans un espace de dialogue. Ajoutez-en un depuis la vue d’ensemble.
meetings-space-none = Aucune rencontre dans cet espace pour le moment.
filter-meetings = Titre, lieu, date…
meeting-new = Nouvelle rencontre
meeting-edit = Modifier la rencontre
meeting-create = Créer la rencontre
meeting-add-in = Ajouter une rencontre dans « { $space } »
meeting-title = Titre
meeting-title-example = Premier échange, restitution…
meeting-date-missing = Une date est nécessaire.
space = Espace de dialogue
space-missing = Choisissez l’espace de la rencontre.
place = Lieu
agenda = Ordre du jour
agenda-hint = Un point par ligne.
present = Présents
present-n = { $n ->
    [0] Présents
    [1] 1 présent
   *[other] { $n } présents
}
present-find = Nom ou organisation ; Entrée coche le premier
present-more =
    { $n ->
        [one] et une autre personne : quelques lettres la trouvent.
       *[other] et { $n } autres personnes : quelques lettres les trouvent.
    }
present-nobody = Aucune personne parmi les participants. Ajoutez-en d’abord.
present-none = Personne n’est noté présent.
meeting-degree = Degré de la rencontre
meeting-degree-none = Anonyme
meeting-degree-hint = Ce qui se dit en rencontre n’est cité qu’anonymement, sauf si vous choisissez ici un autre degré, convenu avec les participants. Le degré de chaque personne reste une limite.
meeting-anonymous = Ce qui s’est dit ici ne paraîtra qu’anonymement.
meeting-attributed = Degré de la rencontre : { $degree }.
meeting-notes = Notes de la rencontre
meeting-prepared = Préparée par
meeting-keys = Pendant la rencontre
meeting-entry-added = Ajouté à l’inventaire. Ctrl+Z le retire.
meeting-notes-begin = Notez ici ce qui se dit ; Alt+T écrit l’heure

## Follow-ups
followups = Suites à donner
followup = Suite à donner
followups-sub = { $open ->
    [0] Rien en attente
    [1] 1 en attente
   *[other] { $open } en attente
}{ $late ->
    [0] { "" }
    [1] , 1 en retard
   *[other] , { $late } en retard
}
followups-none = Rien à faire, pour le moment
followups-none-text = Un document promis, une mise en relation, quelqu’un d’autre à écouter : ce qu’un entretien laisse à faire se note ici, ou dans l’entretien même, avec une échéance.
followups-all = toutes les suites
first-files = Vous avez déjà des tableaux ou des notes ?
first-files-import = Importez-les
followup-new = Nouvelle suite
followup-add = Créer la suite
followup-text = À faire
followup-placeholder = Envoyer la note promise, présenter deux personnes…
followup-whom = Qui présenter
followup-with = À qui
followup-whom-example = Personne ou organisation
followup-introduction = Mettre en relation { $whom } avec { $with }
followup-introduction-more = Précision, facultative
followup-introduction-missing = Dites qui présenter, et à qui.
keep-typed = Garder « { $typed } »
followup-text-missing = Dites ce qu’il y a à faire.
followup-due = Échéance
followup-from = Entretien
followup-from-none = Aucun entretien
followup-inside = Ne pas la montrer dans la fiche d’entretien
followup-document = Document promis
followup-mise_en_relation = Mise en relation
followup-a_ecouter = À écouter
followup-autre = Autre
followup-done-on = fait le { $day }
followup-late = { $n ->
    [1] 1 jour de retard
   *[other] { $n } jours de retard
}
followup-tick = Fait : { $text }
followups-late = En retard
followups-week = Cette semaine
followups-later = Plus tard
followups-undated = Sans échéance
followups-done = Faites
followups-done-older = { $n ->
    [1] Afficher 1 plus ancienne
   *[other] Afficher les { $n } plus anciennes
}
filter-followups = Suite, organisation…
all-kinds = Toutes les natures
all-interviews = Tous les entretiens
followup-key-move = parcourir
followup-key-tick = fait ou non
followup-key-open = modifier
followup-key-new = ajouter

## Import
import = Importer
import-files = Importer des fichiers
import-sub = Organisations, personnes, entretiens, inventaire et notes, depuis des fichiers.
import-sub-preview = { $n ->
    [1] 1 fichier lu
   *[other] { $n } fichiers lus
}{ $sheets ->
    [0] { "" }
   *[other] { "" }, dont { $sheets } feuilles de classeur
}. Rien n’est encore écrit dans le dossier.
import-sub-book = { $n ->
    [1] 1 classeur, 1 feuille. Rien n’est encore écrit dans le dossier.
   *[other] 1 classeur, { $n } feuilles. Rien n’est encore écrit dans le dossier.
}
import-sub-done = C’est dans le dossier.
import-empty = Qu’avez-vous déjà ?
import-empty-text = Choisissez un ou plusieurs fichiers. Vous verrez ce qui entrera, et ce qui sera refusé avec la raison, avant que rien ne soit écrit.
import-choose = Choisir des fichiers
import-choose-others = Choisir d’autres fichiers
import-leave = Renoncer
import-what-tables = Tableaux
import-what-tables-text = CSV, Excel (XLSX) ou LibreOffice (ODS) : organisations, personnes, entretiens, inventaire. L’ordre et le nom des colonnes sont libres.
import-what-texts = Notes
import-what-texts-text = TXT, Markdown, Word (DOCX) ou LibreOffice (ODT), un fichier par entretien.
import-what-safe = Sans risque
import-what-safe-text = Un import s’annule d’un seul geste. Les lignes refusées s’enregistrent à part, se corrigent et se reprennent.
import-reading = Lecture des fichiers…
import-running = Écriture dans le dossier…
import-tables = Tableaux
import-texts = Notes d’entretiens
import-rows = { $rows ->
    [0] Aucune ligne
    [1] 1 ligne
   *[other] { $n } lignes
}
import-words = { $words ->
    [0] Aucun mot
    [1] 1 mot
   *[other] { $n } mots
}
import-table-of = Lire { $file } comme
import-aside = Laisser de côté
import-aside-text = Ce fichier n’entrera pas. Dites ce qu’il contient pour le lire.
import-as-organisations = Organisations
import-as-personnes = Personnes
import-as-entretiens = Entretiens
import-as-inventaire = Inventaire
import-column = Colonne du fichier
import-sample = Premières lignes
import-field = Devient
import-field-of = Ce que devient la colonne { $column }
import-unused = Ne pas reprendre
import-required = { $field } (nécessaire)
import-nameless = Colonne { $n }
import-lacking = { $n ->
    [1] Aucune colonne ne donne ce champ nécessaire : { $fields }.
   *[other] Aucune colonne ne donne ces champs nécessaires : { $fields }.
}
import-notes-of = Notes de l’entretien
import-doubled = Plusieurs fichiers pour cet entretien : leurs textes seront mis à la suite.
import-preview = Ce qui entrera
import-would-add = { $n ->
    [1] Nouvelle entrée
   *[other] Nouvelles entrées
}
import-would-update = { $n ->
    [1] Modifiée
   *[other] Modifiées
}
import-added = { $n ->
    [1] Ajoutée
   *[other] Ajoutées
}
import-updated = { $n ->
    [1] Modifiée
   *[other] Modifiées
}
import-unchanged = { $n ->
    [1] Déjà dans le dossier, identique
   *[other] Déjà dans le dossier, identiques
}
import-refused = { $n ->
    [1] Refusée
   *[other] Refusées
}
import-notices = À savoir
import-refusals = Lignes refusées
import-row = ligne { $n }
import-in-column = colonne { $column }
import-more-refused = et { $n } autres, toutes dans le fichier des refus.
import-refusals-text = Enregistrez les lignes refusées, chacune avec son motif : corrigez-les, puis choisissez ce fichier comme les autres.
import-refusals-save = Enregistrer les lignes refusées
import-refusals-saved = Lignes refusées enregistrées dans { $path }
import-wait-fields = Il manque des champs nécessaires.
import-wait-nothing = Rien de nouveau n’entrerait.
import-run = { $n ->
    [0] Importer
    [1] Importer 1 entrée
   *[other] Importer { $n } entrées
}
import-done = Import terminé
import-undone = Import annulé. Le dossier est comme avant.
import-undo = Annuler cet import

## Working up an interview: needs, programmes, what is left to do
taken = Ce qui est tiré des notes
inventory = Inventaire
followups-short = Suites
need = Besoin
needs = Besoins
programme-cited = Programme ou réseau cité
programmes-cited = Programmes cités
networks-cited = Réseaux cités
programme-name = Son nom
programme-urgence = Programme d’urgence
programme-relance = Programme de relance
programme-short-urgence = Urgence
programme-short-relance = Relance
programme-short-reseau = Réseau
volet = Volet
volet-type = Quelques lettres
volet-need = Volet (où ranger ce besoin)
volet-programme = Volet (où ranger ce programme)
volet-network = Volet (où ranger ce réseau), facultatif
volet-missing = Choisissez le volet du cadre où cela se range.
entry-territory = Territoire
entry-source = Source
entry-source-hint = D’où vient le fait : un document, un site, une personne.
entry-open = Ouvrir « { $title } »
entry-of = Entrée de l’inventaire
volet-none = sans volet
hint-volet = Une branche du cadre commun : elle range besoins et programmes sous un même titre.
entry-title = Titre
entry-description = Description
entry-add = Inscrire à l’inventaire
inventory-here-none = Sélectionnez des mots dans les notes, puis Alt+B : un besoin s’inscrit à l’inventaire. Alt+P y inscrit un programme ou un réseau cité.
followups-here-none = Un document promis, une mise en relation, quelqu’un d’autre à écouter : Alt+R crée la suite à donner, à partir de la sélection ou d’une ligne marquée [suite].

## Sending a record and validating it
record = Compte rendu
record-which = Document
record-compte_rendu = Compte rendu
record-fiche = Fiche
record-notice = Notice
record-compte_rendu-hint = Pour la personne entendue : ses propos, et le degré proposé pour chaque extrait.
record-fiche-hint = L’entretien sur une page : besoins, programmes cités, relais, citations clés, suites.
record-notice-hint = Information et recueil du consentement, à remettre avant ou pendant l’entretien.
hint-notice = Le document qui explique la démarche et recueille l’accord, à remettre avant ou pendant l’entretien.
record-written = PDF écrit : { $path }
record-written-draft = Brouillon écrit : { $path }
record-last = Dernier PDF : écrit le { $day } à { $hour }.
record-last-draft = Dernier PDF : un brouillon, écrit le { $day } à { $hour }.
record-stale = Ce PDF a été écrit le { $day } à { $hour }, avant les derniers changements : exportez-le de nouveau.
record-overtaken = Le PDF écrit le { $day } à { $hour } est un brouillon d’avant l’envoi : exportez le compte rendu.
fiche-no-key-quote = Aucune citation clé n’est choisie.
fiche-choose-quotes = Choisir les citations clés
fiche-key-quotes-kept = { $n ->
    [1] Une citation clé est choisie, mais elle ne peut être montrée : elle est non citable.
   *[other] { $n } citations clés sont choisies, mais aucune ne peut être montrée : elles sont non citables.
}
fiche-see-excerpts = Voir les extraits
withheld-compte_rendu = { $n ->
    [1] 1 passage des notes ne s’imprime pas
   *[other] { $n } passages des notes ne s’impriment pas
}
withheld-fiche = { $n ->
    [1] 1 ligne ne s’imprime pas telle quelle
   *[other] { $n } lignes ne s’impriment pas telles quelles
}
withheld-notice = { $n }
withheld-to_verify = À vérifier
withheld-reminder = Pour l’équipe
withheld-followup = Suite
withheld-entry = Inventaire
withheld-place = Lieu
withheld-names = Retiré, faute d’accord pour être nommé : { $names }.
withheld-words = Retiré : reprend des mots non citables.
withheld-reword = Reformuler les suites
message-record-title = Le message qui porte le compte rendu
message-reminder-title = La relance
message-to = À
message-subject = Objet
message-body = Message
message-nobody = Aucune personne n’est notée dans cet entretien.
message-no-email = pas de courriel connu
message-add-email = L’ajouter
message-wrong-email = { $email } : ce courriel ne se lit pas
message-mend-email = Le corriger
message-attach = Joignez-y le PDF : aucun programme de courrier ne le fait à votre place.
message-open = Ouvrir dans le courrier
copy-address = { $n ->
    [1] Copier l’adresse
   *[other] Copier les adresses
}
copy-subject = Copier l’objet
copy-body = Copier le texte
copied-address = Adresse copiée.
copied-subject = Objet copié.
copied-body = Texte copié.
copy-refused = Le presse-papiers est refusé : sélectionnez le texte, puis Ctrl+C.
export-draft = Exporter un brouillon
record-back = Revenir aux notes
record-before = L’entretien n’est pas encore tenu. La notice se remet avant ou pendant l’échange ; le compte rendu s’envoie ensuite d’ici.
record-open = Envoyer pour relecture
record-follow = Suivre l’accord
send-title = Envoyer
send-first = Dites quand le compte rendu part, et jusqu’à quand il peut être corrigé : le PDF et le message l’annonceront.
send-how = Préparez le message, et joignez-y le PDF.
send-mail = Préparer le message
send-on = Envoyé le
send-tacit = Accord tacite le
send-tacit-hint = Sans réponse de sa part, le compte rendu vaudra accord après cette date.
send-tacit-none = Sans date annoncée, le silence ne vaut pas accord.
send-backwards = L’accord tacite laisse au moins un jour après l’envoi.
send-again = Noter un autre envoi
send-once = Noter un envoi
send-to-verify = { $n ->
    [1] Une ligne reste à vérifier : elle ne s’imprime pas.
   *[other] { $n } lignes restent à vérifier : elles ne s’impriment pas.
}
send-left-to-do = { $n ->
    [1] Une suite notée n’est pas encore dans les suites à donner.
   *[other] { $n } suites notées ne sont pas encore dans les suites à donner.
}
send-and-export = Noter l’envoi et exporter le PDF
send-only = Noter l’envoi sans PDF
send-see-notes = Voir les notes
sent-on = envoyé le { $day }
agree-title = Accord
agree-not-sent = Le compte rendu n’est pas encore envoyé.
agree-done = Le compte rendu est validé : ses extraits peuvent paraître dans une version publiée.
agree-tacit = Sans réponse, accord tacite le { $day }.
agree-past = La date annoncée, le { $day }, est passée : le silence vaut accord.
agree-no-day = Aucune date n’a été annoncée : le silence ne vaut pas accord.
agree-reminded = Relance : { $days }.
agree-remind = Préparer une relance
agree-note-reminder = Noter la relance
agree-tacitly = Valider tacitement
agree-amendment-first = Un texte amendé attend d’être comparé.
amend-title = Texte amendé
amend-unfold = Un texte est déjà revenu
amend-how = Collez le texte revenu corrigé, ou partez de vos notes pour saisir ses corrections. Rien ne change dans les notes avant que vous ayez comparé.
amend-text = Texte amendé
amend-placeholder = Coller ici le texte revenu
amend-from-notes = Partir des notes
amend-compare = Comparer avec les notes
amend-waits = Un texte amendé attend d’être comparé avec les notes.
amend-drop = Écarter ce texte
amend-dropped = Texte amendé écarté, les notes restent telles quelles. Ctrl+Z le fait revenir.
returned-told = Texte revenu le { $day } : { $counts }.
returned-taken = { $n ->
    [0] aucun changement repris
    [one] 1 changement repris
   *[other] { $n } changements repris
}
returned-refused = { $n ->
    [one] 1 refusé
   *[other] { $n } refusés
}
returned-same = Texte revenu le { $day }, sans changement.
returned-aside = Texte revenu le { $day }, écarté sans comparaison.
returned-see = Voir les changements
returned-hide = Masquer les changements
change-taken = Repris
change-refused = Non repris
answer-copy = Copier une réponse à la personne
answer-copied = Réponse copiée : collez-la dans votre message.
answer-not-copied = La réponse n’a pas pu être copiée. Sélectionnez les changements ci-dessus et copiez-les.
answer-all = Merci de votre relecture : toutes vos corrections ont été reprises.
answer-some = { $n ->
    [one] Merci de votre relecture. Vos corrections ont été reprises, sauf une :
   *[other] Merci de votre relecture. Vos corrections ont été reprises, sauf { $n } :
}
answer-instead = – vous proposiez « { $after } » ; nous avons gardé « { $before } ».
answer-kept = – vous retiriez « { $before } » ; nous l’avons gardé.
answer-not-added = – vous ajoutiez « { $after } » ; nous ne l’avons pas repris.
answer-end = Dites-nous si cela ne vous convient pas : nous reprendrons le texte avec vous.
amend-another = Un autre texte est revenu
compare-validated-title = Ce qui a changé depuis
compare-validated = Envoyé ou validé
compare-today = Aujourd’hui
compare-close = Fermer
compare-aside = { $n ->
    [one] 1 ligne du compte rendu, hors des notes, n’est pas comparée : sa réponse y est peut-être
   *[other] { $n } lignes du compte rendu, hors des notes, ne sont pas comparées : sa réponse y est peut-être
}
hunk-read-label = Différence { $n }
changed-since-on = Validé le { $day }. Ces notes ont changé depuis : le compte rendu est à faire relire.
changed-since = Ces notes ont changé depuis leur validation : le compte rendu est à faire relire.
changed-see = Voir ce qui a changé
reopen = Rouvrir
reopened = Compte rendu rouvert : il attend d’être relu. Ctrl+Z le rend validé.
agree-done-changed = Le compte rendu a été validé, mais les notes ont changé depuis : il est à faire relire avant d’être cité.
agree-unread = Les notes ont changé depuis l’envoi : ces mots n’ont pas été lus.
agree-known = Ces changements ont été lus
validate-unread = Ce qui a changé depuis l’envoi n’a pas été lu : le compte rendu validé le dira, jusqu’à ce qu’il soit renvoyé.
agree-reopened = Les notes ont changé depuis qu’elles ont été validées.
date-ahead = Cet entretien est daté du { $day }. Tenu aujourd’hui ?
date-today = Dater d’aujourd’hui
date-keep = Garder la date
verify-left = { $n ->
    [one] 1 ligne reste à vérifier : elle ne figure pas dans le compte rendu.
   *[other] { $n } lignes restent à vérifier : elles ne figurent pas dans le compte rendu.
}
verify-see = Voir les notes
unsent-title = { $n ->
    [one] Valider un compte rendu jamais envoyé ?
   *[other] Valider { $n } comptes rendus jamais envoyés ?
}
validate-unsent = { $n ->
    [one] Ce compte rendu n’a jamais été envoyé : rien ne montre que la personne l’a lu. Validez-le si elle l’a relu autrement, de vive voix par exemple.
   *[other] { $n } de ces comptes rendus n’ont jamais été envoyés : rien ne montre que les personnes les ont lus. Validez-les si elles les ont relus autrement, de vive voix par exemple.
}
validate-send-first = Envoyer d’abord
validate-anyway = Valider quand même
passages-answered = Réponse pour chaque passage
passages-all = Pour tous les passages
passages-unfold = Passage par passage ({ $n })
passages-fold = Masquer les passages
passages-differ = Réponses différentes
passage-degree = Degré du passage { $n }
agreement-of = Accord : { $name }
agreements-nobody = Aucune personne n’est notée pour cet entretien : ses passages se lisent sans nom.
compare-title = Comparaison des deux textes
compare-before = Dans les notes
compare-after = Dans le texte amendé
compare-nothing = rien ici
compare-removed = retiré
compare-n = { $n ->
    [0] Aucune différence
    [1] 1 différence
   *[other] { $n } différences
}
compare-left = { $n } à décider
compare-all-decided = tout est décidé
compare-none = Les deux textes disent la même chose.
compare-key-move = parcourir
compare-key-accept = accepter
compare-key-refuse = refuser, puis la suivante
compare-key-all = Maj+A
compare-later = Plus tard
compare-accept-all = Tout accepter
compare-finish-waits = Reprendre les changements
compare-key-finish = reprendre
compare-finish = { $n ->
    [0] Garder les notes telles quelles
    [1] Reprendre 1 changement
   *[other] Reprendre { $n } changements
}
compare-done = { $n ->
    [0] Notes gardées telles quelles.
    [1] 1 changement repris dans les notes.
   *[other] { $n } changements repris dans les notes.
}
hunk-label = Différence { $n }, { $state }
hunk-waiting = à décider
hunk-accepted = acceptée
hunk-refused = refusée
hunk-accept = Accepter
hunk-refuse = Refuser

## Help and keys
help = Aide
help-sub = Le guide de Croisée, du premier dossier au dernier livrable.
help-open = Ouvrir le guide
help-back = Revenir
help-contents = Sommaire
help-find = Chercher dans l’aide
help-found = { $at } sur { $n }, Entrée passe au suivant
help-language = The guide is written in French for now.
keys-all = Raccourcis clavier
keys-everywhere = Partout
keys-lists = Dans les listes
keys-planning = Entretiens et suites
keys-call = Pendant l’appel, dans les notes
keys-after = De la sélection
keys-compare = Comparaison de deux textes
keys-statements = Énoncés
keys-help = ouvrir l’aide, en revenir
keys-these = voir ces raccourcis
keys-search = chercher dans le dossier, aller quelque part, faire
keys-undo = annuler
keys-redo = rétablir
keys-size = tout agrandir, tout réduire, taille habituelle
keys-back = revenir à l’écran précédent
keys-escape = fermer ce qui est ouvert, renoncer
keys-move = parcourir
keys-pane = élargir, rétrécir une colonne, sur son bord
keys-across = d’une colonne, d’un jour, d’un onglet à l’autre
keys-ends = au début, à la fin
keys-page = page ou mois précédent, suivant
keys-open = ouvrir, choisir la ligne
keys-calendar = ouvrir le calendrier d’une date
keys-add = ajouter : une organisation, une rencontre, une suite, un énoncé
keys-add-person = ajouter une personne (écran Participants)
keys-choose = choisir l’entretien, cocher la suite
keys-stretch = étendre le choix
keys-all-rows = choisir tous les entretiens montrés
keys-step = avancer ou reculer d’une étape (avancement), d’un jour (calendrier)
keys-week = déplacer d’une semaine (calendrier)
keys-timer = commencer l’appel, faire une pause, reprendre
keys-timer-end = terminer l’appel
keys-time = écrire l’heure
keys-questions = ouvrir la question de ce numéro
keys-their-words = mettre entre guillemets leurs propres mots
keys-check = marquer « à vérifier »
keys-note-followup = marquer une suite
keys-whole = plein écran, sans distraction
keys-take-excerpt = en faire un extrait
keys-take-need = en faire un besoin
keys-take-programme = en faire un programme cité
keys-take-followup = en faire une suite à donner
keys-last-theme = retirer le dernier thème choisi
keys-finish = enregistrer les thèmes ou l’énoncé
keys-to-record = passer au compte rendu, revenir aux notes
keys-accept = accepter la différence
keys-refuse = la refuser
keys-accept-all = tout accepter
keys-take-changes = reprendre les changements, une fois tout décidé
keys-edit = modifier l’énoncé
keys-order = le monter, le descendre
keys-delete = le supprimer
keys-to-drawer = passer aux appuis possibles
keys-support = citer à l’appui
keys-nuance = citer en nuance
keys-contradict = citer en contradiction
keys-from-drawer = revenir à l’énoncé
keys-prose = Texte d’une section
keys-heading = titre, sous-titre
keys-paragraph = paragraphe
keys-bold = gras
keys-italic = italique
keys-list = liste à puces, liste numérotée
keys-nest = enfoncer, remonter dans la liste
keys-quote = citation
keys-link = lien
keys-break = à la ligne dans le même paragraphe
keys-typed = reprendre ce qui vient d’être mis en forme
keys-grid = Tableau d’une section
keys-cell = écrire dans la cellule
keys-grid-leave = quitter la cellule, ce qui y est tapé reste ; puis le tableau
keys-clear = vider les cellules choisies
keys-copy = copier, couper, coller un bloc de cellules
keys-all-cells = choisir toutes les cellules
keys-move-row = déplacer la ligne, la colonne
key-tab = Tab
key-shift = Maj
key-delete = Suppr
key-backspace = Retour arrière
key-home = Début
key-end = Fin
key-pageup = Page ↑
key-pagedown = Page ↓

## Écrire une section
prose-of-section = Texte de la section
prose-begin = Écrire le texte de cette section…
prose-tools = Mise en forme
prose-title = Titre
prose-subtitle = Sous-titre
prose-bold = Gras
prose-italic = Italique
prose-bullets = Liste à puces
prose-numbers = Liste numérotée
prose-quote = Citation
prose-link = Lien
prose-cite = Énoncé
prose-link-address = Adresse web ou courriel
prose-link-set = Poser le lien
prose-link-remove = Retirer
prose-link-wrong = Une adresse web (https://…) ou un courriel.
prose-kept = Gardé tel quel dans le document
prose-whole = Texte de toute la démarche : il paraît aussi dans les autres livrables.
prose-closed = Un texte de cette section est trop long pour être modifié ici. Il est gardé, et imprimé tel quel.
prose-too-long = Rien n’a été collé : une section tient au plus { $most } milliers de signes. Répartissez ce texte sur plusieurs sections.
text-conflict = Ce texte a changé ailleurs depuis que vous l’écrivez.
cite-here = Citer
cite-statement = Citer l’énoncé { $n } dans le texte
cite-chip = énoncé { $n }
cite-chip-figure = figure
cite-chip-table = tableau
cite-chip-unknown = énoncé retiré
cite-list = Énoncés à citer
cite-none = Aucun énoncé ne répond à ces mots.
cite-no-statement = Ce livrable n’a pas encore d’énoncé à citer.
cite-unknown = Aucun énoncé ne porte le code { $code }.
cite-whole = Cet énoncé est de toute la démarche.
grid = Tableau
grid-add = Ajouter un tableau
grid-new-title = Nouveau tableau
grid-title = Titre du tableau
grid-source = Source
grid-remove = Supprimer
grid-removed = Tableau supprimé. Ctrl+Z le fait revenir.
grid-tools = Lignes et colonnes
grid-row = Ligne
grid-column = Colonne
grid-cell = Ligne { $row }, colonne { $column }
grid-row-add = Ajouter une ligne dessous
grid-row-remove = Supprimer la ligne
grid-row-up = Monter la ligne
grid-row-down = Descendre la ligne
grid-column-add = Ajouter une colonne à droite
grid-column-remove = Supprimer la colonne
grid-column-left = Déplacer la colonne à gauche
grid-column-right = Déplacer la colonne à droite
grid-too-large = Rien n’a été collé : un tableau tient au plus { $rows } lignes et { $columns } colonnes.
figure-label = Libellé
figure-value = Valeur
figure-unit = Unité
figure-date = Date

# La croisée
crossing = La croisée
crossing-sub =
    { $organisations ->
        [0] Qui dit quoi, qui diffère, qui se tait.
        [one] { $organisations } organisation entendue en { $hearings } entretien.
       *[other] { $organisations } organisations entendues en { $hearings } entretiens.
    }
crossing-sub-short = Qui dit quoi, qui diffère, qui se tait.
crossing-tabs = Ce que montre la croisée
crossing-tab-matrix = Matrice
crossing-tab-agreements = Accords et désaccords
crossing-tab-silences = Silences
crossing-tab-gaps = Trous dans la raquette
crossing-settings = Réglages de la croisée
crossing-across = Colonnes
crossing-across-sphere = Sphères
crossing-across-profil = Profils
crossing-across-echelon = Échelons
crossing-across-territoire = Territoires
crossing-across-voix = Voix
crossing-across-espace = Espaces
crossing-level = Lignes :
crossing-level-axe = axes
crossing-level-volet = volets
crossing-level-theme = thèmes
crossing-count = Compter :
crossing-count-organisations = organisations
crossing-count-organisations-part = part des organisations
crossing-count-entretiens = entretiens
crossing-count-entretiens-part = part des entretiens
crossing-order = Trier :
crossing-order-ecart = inégalité
crossing-order-reserves = réserves
crossing-order-nombre = nombre
crossing-order-cadre = ordre du cadre
crossing-scope = Périmètre
crossing-scope-space = Paroles retenues
crossing-whole = Toute la démarche
crossing-with-meetings = rencontres comprises
crossing-sources = Dites dans
crossing-source-ecoute = Entretiens d’écoute
crossing-source-nemawashi = Nemawashi
crossing-source-suivi = Entretiens de suivi
crossing-source-rencontre = Rencontres
crossing-validated = Entretiens validés seulement
crossing-validated-short = validés seulement
crossing-table = Thèmes et groupes
crossing-theme = Thème
crossing-all = Tous
crossing-difference = Parole inégale
crossing-difference-what = Qui en parle plus ou moins que les autres, non qui est d’accord : de combien les parts des colonnes s’éloignent de la part d’ensemble, chacune pesant par ses organisations entendues. Vide : tous en parlent autant.
crossing-difference-none = Trop peu de groupes à comparer
crossing-difference-words = De { $lowest } ({ $least }) à { $highest } ({ $most })
crossing-dissent = Réserves
crossing-dissent-what = Organisations dont les mots nuancent ou contredisent un énoncé. Le trait sous un nombre dit leur part.
crossing-dissent-words =
    { $n ->
        [0] sans réserve
        [one] { $n } organisation nuance ou contredit
       *[other] { $n } organisations nuancent ou contredisent
    }
crossing-heard-organisations =
    { $n ->
        [0] aucune entendue
        [one] { $n } entendue
       *[other] { $n } entendues
    }
crossing-heard-entretiens =
    { $n ->
        [0] aucun entretien
        [one] { $n } entretien
       *[other] { $n } entretiens
    }
crossing-small = Moins de trois organisations entendues : cette colonne ne pèse pas dans la parole inégale et ne paraît pas dans ce qui sort du dossier.
crossing-cell-organisations =
    { $n ->
        [0] aucune organisation sur { $group }
        [one] { $n } organisation sur { $group } ({ $share })
       *[other] { $n } organisations sur { $group } ({ $share })
    }
crossing-cell-entretiens =
    { $n ->
        [0] aucun entretien sur { $group }
        [one] { $n } entretien sur { $group } ({ $share })
       *[other] { $n } entretiens sur { $group } ({ $share })
    }
crossing-few = « < 3 » dans tout ce qui sort du dossier
crossing-legend = Plus une case est marquée, plus grande est la part des entendus (au plus { $top }).
crossing-legend-dissent = Le trait orangé sous un nombre : la part de ceux qui nuancent ou contredisent.
crossing-note = Une ou deux organisations s’écrivent « < 3 », ici comme dans tout ce qui sort du dossier : si peu se reconnaîtraient. Leur nombre se lit, pour vous, au survol d’une case et dans le panneau de droite. Une colonne où moins de trois ont été entendues est hachurée.
crossing-side = Ce qui est dit
crossing-panel = Montrer
crossing-panel-faces = Face à face
crossing-panel-words = Toutes les paroles
crossing-left = Groupe de gauche
crossing-right = Groupe de droite
crossing-others = Tous les autres
crossing-of-organisations =
    { $n ->
        [0] aucune organisation sur { $group }
        [one] { $n } organisation sur { $group }
       *[other] { $n } organisations sur { $group }
    }
crossing-of-entretiens =
    { $n ->
        [0] aucun entretien sur { $group }
        [one] { $n } entretien sur { $group }
       *[other] { $n } entretiens sur { $group }
    }
crossing-sum-organisations =
    { $n ->
        [0] Personne n’en parle
        [one] { $n } organisation en parle
       *[other] { $n } organisations en parlent
    }
crossing-sum-entretiens =
    { $n ->
        [0] Personne n’en parle
        [one] { $n } entretien en parle
       *[other] { $n } entretiens en parlent
    }
crossing-sense-appuie =
    { $n ->
        [one] { $n } appuie
       *[other] { $n } appuient
    }
crossing-sense-nuance =
    { $n ->
        [one] { $n } nuance
       *[other] { $n } nuancent
    }
crossing-sense-contredit =
    { $n ->
        [one] { $n } contredit
       *[other] { $n } contredisent
    }
crossing-quote-open = Ouvrir à cet endroit des notes
crossing-not-validated = non validé
crossing-bears-appuie = Appuie « { $claim } »
crossing-bears-nuance = Nuance « { $claim } »
crossing-bears-contredit = Contredit « { $claim } »
crossing-opposed = Ils se séparent sur « { $claim } »
crossing-met-appuie = Ils se rejoignent sur « { $claim } »
crossing-met-nuance = Les deux nuancent « { $claim } »
crossing-met-contredit = Les deux contredisent « { $claim } »
crossing-told = Ils en parlent tous deux : « { $claim } »
crossing-takes = Position : { $position }
crossing-sides = Ils ne sont pas du même côté sur « { $claim } »
crossing-one-side = Ils sont du même côté sur « { $claim } »
crossing-speaks = en parle
crossing-within = Entre ses organisations
crossing-in-several = une même organisation peut compter dans plusieurs
crossing-own = Paroles : { $who }
crossing-rest = Autres paroles : { $who }
crossing-more =
    { $n ->
        [one] Encore une paire de paroles.
       *[other] Encore { $n } paires de paroles.
    }
crossing-more-words =
    { $n ->
        [one] Encore un extrait de cette organisation, dans ses entretiens.
       *[other] Encore { $n } extraits de cette organisation, dans ses entretiens.
    }
crossing-all-words = Toutes les paroles
crossing-none-said = Aucune parole sur ce thème.
crossing-faces-empty = Aucun de ces deux groupes n’en a parlé.
crossing-words-empty = Personne n’en a parlé ici.
crossing-someone = Sans organisation connue
crossing-withheld =
    { $n ->
        [one] Un extrait non citable n’est ni compté ni montré ici.
       *[other] { $n } extraits non citables ne sont ni comptés ni montrés ici.
    }
crossing-all-columns = Toutes les colonnes
crossing-begin-from = À partir de ce qui est dit de « { $theme } ».
crossing-begin-section = Selon sa nature : { $title }
crossing-begin-space = Espace de dialogue
crossing-begin-bearing = Organisations :
crossing-begin-words =
    { $all ->
        [0] Aucun extrait à lier
       *[other] Extraits liés : { $n } sur { $all }
    }
crossing-begin-sense = En quel sens
crossing-begin-empty = Écrivez l’énoncé.
crossing-begin-none = Cochez au moins un extrait.
crossing-begin-more =
    { $n ->
        [one] Un autre extrait de ce groupe pourra être lié depuis l’espace.
       *[other] { $n } autres extraits de ce groupe pourront être liés depuis l’espace.
    }
crossing-tick-all = Tout cocher
crossing-tick-none = Tout décocher
crossing-bare = Le cadre commun n’a pas encore de thème
crossing-bare-text = La croisée met les thèmes du cadre face à ceux qui en parlent. Ouvrez un entretien et étiquetez un premier extrait, ou importez un cadre.
crossing-silent = Personne n’est entendu dans ce périmètre
crossing-silent-text = Un entretien compte dès qu’il est tenu. Notez-en un comme tenu, ou élargissez le périmètre ci-dessus.
crossing-untagged = Aucun extrait ne porte encore de thème
crossing-untagged-text = Dans les notes d’un entretien, sélectionnez des mots, puis Ctrl+E, et choisissez un thème. La croisée se remplit d’elle-même.
crossing-to-interviews = Voir les entretiens

# Silences
agreement-theme = Thème :
agreement-theme-any = tous
agreement-meet = Ce qui rapproche
agreement-meet-what = Deux groupes au moins portent ces énoncés, personne ne les contredit, et une organisation au plus les nuance pour trois qui les portent.
agreement-meet-none = Aucun énoncé n’est largement porté par deux groupes.
agreement-reserved = Ce qui rapproche, avec des réserves
agreement-reserved-what = Deux groupes au moins portent ces énoncés ; les organisations qui les nuancent ou les contredisent sont au plus la moitié de celles qui les portent.
agreement-reserved-none = Aucun énoncé n’est porté avec quelques réserves.
agreement-part = Ce qui sépare
agreement-part-what = Les divergences, les énoncés dont les réserves dépassent la moitié des appuis, et ceux qu’un seul groupe porte et qui sont discutés. Ceux qui divisent le plus d’abord.
agreement-part-none = Aucun énoncé n’est à la fois porté et contesté.
agreement-carriers = { $group } : { $appuie ->
    [1] 1 appuie
   *[other] { $appuie } appuient
}, { $nuance ->
    [1] 1 nuance
   *[other] { $nuance } nuancent
}, { $contredit ->
    [1] 1 contredit
   *[other] { $contredit } contredisent
}
agreement-speaking = { $group } : { $n ->
    [1] 1 en parle
   *[other] { $n } en parlent
}
agreement-told = { $n ->
    [1] 1 en parle
   *[other] { $n } en parlent
}
agreement-of-whom = { $all }, dont { $some }
agreement-outside = et { $n } en rencontre
agreement-beyond = et { $n } hors de ce périmètre
agreement-open = Ouvrir l’énoncé
agreement-more = Et { $n } autres énoncés.
agreement-empty = Aucun énoncé ne met encore deux groupes face à face
agreement-empty-text = Dans la matrice, choisissez un thème et commencez un énoncé : ce que chaque groupe en dit y devient un appui, une nuance ou une contradiction. Il se lira ici.
silence-unheard = Pas encore entendus
silence-lone =
    { $across ->
        [sphere] Une seule sphère en parle
        [profil] Un seul profil en parle
        [echelon] Un seul échelon en parle
        [territoire] Un seul territoire en parle
        [voix] Une seule voix en parle
       *[other] Un seul espace en parle
    }
silence-lone-what = Les autres ont été entendus et n’en disent rien.
silence-partial = Plusieurs en parlent, pas tous
silence-partial-what = D’autres ont été entendus et se taisent sur ces thèmes.
silence-nobody = Personne n’en parle
silence-nobody-what = Des thèmes du cadre qui attendent une première parole.
silence-alone =
    { $n ->
        [one] { $who } seulement, { $n } organisation
       *[other] { $who } seulement, { $n } organisations
    }
silence-silent = Rien de : { $who }
silence-none = Rien ici.
silence-whole =
    { $across ->
        [sphere] Chaque thème du cadre est porté par toutes les sphères entendues.
        [profil] Chaque thème du cadre est porté par tous les profils entendus.
        [echelon] Chaque thème du cadre est porté par tous les échelons entendus.
        [territoire] Chaque thème du cadre est porté par tous les territoires entendus.
        [voix] Chaque thème du cadre est porté par toutes les voix entendues.
       *[other] Chaque thème du cadre est porté par tous les espaces.
    }
silence-single = Portés par une seule organisation
silence-single-what = Ces énoncés, divergences à part, attendent une seconde voix.
silence-unconfronted = À confronter
silence-unconfronted-what = Sur leurs thèmes, d’autres ont parlé sans que l’énoncé les entende. Cela dit où regarder, non que quelqu’un contredise.
silence-elsewhere-appuie = Appuie par ailleurs « { $claim } »
silence-elsewhere-nuance = Nuance par ailleurs « { $claim } »
silence-elsewhere-contredit = Contredit par ailleurs « { $claim } »
silence-not-heard = n’entend pas : { $who }
silence-link = Lier à l’énoncé
silence-linked = Lié à l’énoncé : { $sense }. Ctrl+Z le délie.
silence-show =
    { $n ->
        [one] Voir une autre parole sur ces thèmes
       *[other] Voir { $n } autres paroles sur ces thèmes
    }
silence-more = Et { $n } autres énoncés.

# Trous dans la raquette
gap-table = Volets et entrées de l’inventaire
gap-across = Colonnes
gap-across-echelle = Échelles
gap-across-territoire = Territoires
gap-only-scale = Échelle :
gap-only-territory = Territoire :
gap-any-scale = toutes
gap-any-territory = tous
gap-unknown = non précisé
gap-closed = Entrées closes aussi
gap-sum = Besoins sans programme : { $unanswered } sur { $needs } · programmes sans besoin : { $idle } sur { $programmes }
gap-cell = Besoins sans programme : { $unanswered } sur { $needs }. Programmes sans besoin : { $idle } sur { $programmes }.
gap-row =
    { $needs ->
        [one] { $needs } besoin
       *[other] { $needs } besoins
    }, { $programmes ->
        [one] { $programmes } programme
       *[other] { $programmes } programmes
    }
gap-unanswered = Besoins sans programme
gap-idle = Programmes sans besoin
gap-unanswered-none = Chaque besoin a son programme.
gap-idle-none = Chaque programme répond à un besoin.
gap-needs-none = Aucun besoin ici.
gap-programmes-none = Aucun programme ici.
gap-lapsed = ses programmes sont clos
gap-volet = Volet
gap-description = Description
gap-status = État
gap-status-ouvert = ouvert
gap-status-clos = clos
gap-status-a_verifier = à vérifier
gap-source = Source
gap-code = Code
gap-to-interview = Ouvrir l’entretien d’origine
gap-to-meeting = Ouvrir la rencontre d’origine
gap-show-all = Montrer les { $n } autres
gap-note = Besoins qu’aucun programme n’atteint, sur tous ceux de la case. Une case vide n’a pas de besoin.
gap-note-idle = Après le signe + : les programmes sans besoin.
gap-empty = L’inventaire est encore vide
gap-empty-text = Les entretiens le nourrissent : dans des notes, sélectionnez des mots, puis Alt+B pour un besoin, Alt+P pour un programme. Un inventaire s’importe aussi.
keys-crossing = La croisée
keys-begin-here = commencer un énoncé depuis la case

## Synthesis of the whole démarche
whole = Synthèse de la démarche
whole-word = Toute la démarche
whole-intuitions = Intuitions de départ
whole-others = Autres énoncés de la démarche
whole-elsewhere = Intuitions des espaces
whole-empty = Que retenir de tous les entretiens ?
whole-empty-text = Écrivez ce que l’on supposait au départ, puis citez à l’appui ce que les entretiens en disent. Ce qui vaut pour toute la démarche s’écrit ici aussi.

## The document of the whole démarche
capitalisation = Capitalisation
capitalisation-hint = Le document de toute la démarche, prêt à transmettre
capitalisation-text = Ce que la démarche laisse : l’inventaire partagé, les énoncés que chaque espace met en avant, les enseignements. Ce document se compose de lui-même à partir de la synthèse et des livrables des espaces.
capitalisation-plan = Sections du document

## The page of a statement
statement-n = Énoncé { $n }
statement-open = Ouvrir sa page
statement-to-board = Voir parmi les autres
placed-in = Placé dans « { $section } ».
section-by-nature = selon sa nature
claim-essential = Retenir pour « L’essentiel »
claim-published = Où ses appuis sont parus
claim-published-none = Aucun livrable exporté ne montre encore ses appuis.
claim-quotes-n = { $n } { $n ->
    [1] extrait
   *[other] extraits
}
evidence-appuie = À l’appui
evidence-nuance = En nuance
evidence-contredit = En contradiction
evidence-none-appuie = Rien ne l’appuie encore.
evidence-none-nuance = Rien ne le nuance.
evidence-none-contredit = Rien ne le contredit.
evidence-told-appuie = Ce qui en parle
evidence-told-none-appuie = Rien n’en parle encore.
evidence-told-none-nuance = Rien ne nuance ce désaccord.
evidence-told-none-contredit = Rien ne conteste ce désaccord.
evidence-illustrates = Illustrent le désaccord
evidence-illustrates-none = Rien ne l’illustre sans prendre position.
evidence-quotes = { $n ->
    [0] { "" }
    [1] 1 citation
   *[other] { $n } citations
}
evidence-gone = Cet appui n’est plus dans le dossier.
evidence-note = Note sur cet appui
evidence-note-add = noter
evidence-note-edit = modifier la note
drawer-context = en contexte
past = Historique
past-none = Aucun changement depuis que l’énoncé est dans le dossier.
past-more = { $n } de plus
past-nothing = rien
past-commence = Énoncé commencé
past-texte = Texte modifié, auparavant :
past-nature = Nature : { $before } → { $after }
past-section = Section : { $before } → { $after }
past-espace = Espace : { $before } → { $after }
past-rang = Déplacé parmi les autres
past-a_revoir = Un appui a changé
past-revu = Revu
past-cite = Appui cité : { $sense }
past-retire = Appui retiré
past-sens = Sens d’un appui : { $before } → { $after }
past-note = Note sur un appui
keys-section = le placer dans la section précédente, suivante
keys-statement-page = ouvrir sa page

## Palette
palette-lately = Derniers choix
palette-here = Sur cet écran
palette-nearest = · { $n } ici
palette-aside = { $kind } · { $more }
palette-choice = { $what } : { $choice }
palette-answers = { $n ->
    [0] aucune réponse
    [one] une réponse
   *[other] { $n } réponses
}
hit-space = espace de dialogue
hit-deliverable = livrable
found-organisation = { $n ->
    [one] Une organisation
   *[other] { $n } organisations
}
found-person = { $n ->
    [one] Une personne
   *[other] { $n } personnes
}
found-interview = { $n ->
    [one] Les notes d’un entretien
   *[other] Les notes de { $n } entretiens
}
found-meeting = { $n ->
    [one] Une rencontre
   *[other] { $n } rencontres
}
found-excerpt = { $n ->
    [one] Un extrait
   *[other] { $n } extraits
}
found-statement = { $n ->
    [one] Un énoncé
   *[other] { $n } énoncés
}
found-document = { $n ->
    [one] Un document
   *[other] { $n } documents
}
found-inventory = { $n ->
    [one] Une entrée de l’inventaire
   *[other] { $n } entrées de l’inventaire
}
size-larger = Tout agrandir
size-smaller = Tout réduire
size-usual = Taille habituelle
language = Langue
language-to-en = Passer à l’anglais (English)
language-to-fr = Passer au français
dossier-open-named = Ouvrir « { $title } »
dossiers-other = Autres dossiers
open-to-read = Ouvrir pour lire

## Visite
tour = Visite
tour-offer = Découvrir avec le dossier de démonstration
tour-offer-text = Une visite de dix minutes, dans un dossier déjà bien avancé, jusqu’à un premier PDF. Vous pouvez la quitter et la reprendre quand vous voulez.
tour-resume = Reprendre la visite (étape { $n } sur { $of })
tour-take = Visiter le dossier de démonstration
tour-left = Visite mise de côté. Ctrl+K, puis « visiter », la reprend.
tour-step = Étape { $n } sur { $of }
tour-next = Suivant
tour-previous = Précédent
tour-skip = Finir sans exporter
tour-leave = Quitter la visite
tour-end = Terminer
tour-away = Vous êtes ailleurs dans le dossier. La visite vous attend.
tour-back = Revenir à la visite
tour-heard = Qui a été entendu, qui manque
tour-heard-text = La vue d’ensemble compte, sphère par sphère, les organisations entendues. Ce qui attend une suite se lit à droite. Les écrans s’ouvrent par la colonne de gauche.
tour-interviews = Les entretiens, de la demande à la validation
tour-interviews-text = Chaque ligne est un entretien et son étape : planifié, tenu, envoyé, validé. On y entre d’un clic ; Alt+N en prépare un nouveau.
tour-excerpt = Des notes aux extraits
tour-excerpt-text = Sélectionnez quelques mots des notes, puis Ctrl+E : ils deviennent un extrait, rangé par thèmes. « Sera lu » dit ce qu’un lecteur en verra, selon l’accord de la personne.
tour-crossing = Croiser les regards
tour-crossing-text = Les thèmes en lignes, les sphères en colonnes : combien d’organisations en parlent. Les lignes où les mondes diffèrent le plus viennent d’abord ; une case ouvre les mots.
tour-statement = Ce que l’on peut affirmer
tour-statement-text = Un énoncé s’appuie sur des extraits ; d’autres le nuancent ou le contredisent. Les barres montrent quelles sphères le portent.
tour-deliverable = Le livrable s’écrit à mesure
tour-deliverable-text = Ces pages sont celles du PDF, telles qu’elles seront exportées. Aucun mot n’y paraît au-delà de ce que son auteur a accepté.
tour-export = À vous : exportez le PDF
tour-export-text = Appuyez sur « Exporter le PDF » et dites où l’enregistrer. C’est un brouillon : chaque page le dit.
tour-done = Votre premier PDF est là
tour-done-text = Pour votre propre démarche, ouvrez ce menu et fermez la démonstration : l’accueil propose un nouveau dossier. F1 ouvre le guide ; Ctrl+K trouve et fait tout le reste.
keys-tour = aller à la note de la visite, et en revenir
home-own = Votre propre démarche

## Fichiers déposés sur la fenêtre
drop-dossier = Déposez ici pour ouvrir « { $name } »
drop-files = { $n ->
    [one] Déposez ici pour importer ce fichier
   *[other] Déposez ici pour importer ces { $n } fichiers
}
drop-nothing = Croisée n’ouvre pas ce fichier.
drop-nothing-next = Un dossier (.croisee) s’ouvre ; un tableau (CSV, XLSX, ODS) ou un texte (TXT, MD, DOCX, ODT) s’importe.
drop-open-first = Ces fichiers s’importent dans un dossier, et aucun n’est ouvert.
drop-open-first-next = Ouvrez ou créez un dossier, puis déposez-les de nouveau.
drop-read-only = Ce dossier est en lecture seule : rien ne peut y entrer.
drop-kept = Rien n’a été changé.
drop-ask = Ouvrir l’autre dossier ?
drop-ask-text = « { $name } » s’ouvrira à la place de « { $open } », dont tout est enregistré.
drop-open = Ouvrir
drop-stay = Rester ici

# In the room: a space's statements on the wall.
room = En salle
room-place = { $title }, en salle
room-of = En salle : { $title }
room-wall = Ce que voit la salle
room-panel = Animation
room-panel-seen = La salle voit ce panneau tant qu’il est ouvert. Le nom de qui réagit n’est montré nulle part ailleurs.
room-hide = Masquer
room-meeting = Rencontre
room-meeting-none = Aucune
room-meeting-title = Rencontre en salle
room-meet = Ouvrir la rencontre du jour
room-no-meeting = Une réaction se note dans une rencontre.
room-notes = Voir les notes de la rencontre
room-reactions = Réactions
room-react = Noter une réaction
room-appuie = Accord
room-nuance = Nuance
room-contredit = Désaccord
room-who = Qui
room-who-begin = Premières lettres…
room-who-none = Personne de ce nom dans le dossier. Ajoutez d’abord cette organisation ou cette personne aux participants, ou notez une voix.
room-words-begin = En quelques mots, puis Entrée…
room-who-missing = Dites qui réagit : une organisation, une personne ou une voix.
room-words = Ce qui a été dit, en quelques mots
room-verbatim = Ce sont ses mots exacts
room-note = Noter
room-noted = { $sense } noté en rencontre. Ctrl+Z l’annule.
room-shown = Ce qui est montré
room-layout = Énoncés
room-one = Un énoncé
room-list = La section
room-counts = Décompte
room-counts-spheres = Qui le porte
room-counts-here = En rencontre
room-counts-none = Rien
room-voices = Des propos, comme ils peuvent être cités
room-dark = Fond sombre
room-kept = Ce qui n’est pas montré
room-kept-name = dit un nom qui ne peut pas être dit.
room-kept-words = reprend des mots qui ne peuvent pas être montrés.
room-kept-front-space = Le titre de l’espace dit ce qui ne peut pas être montré : « Espace de dialogue » le remplace.
room-kept-front-question = La question de l’espace dit ce qui ne peut pas être montré : elle n’est pas montrée.
room-kept-front-initiative = Le titre de la démarche dit ce qui ne peut pas être montré : il n’est pas dans le PDF.
room-kept-front-pilot = Un pilote de la démarche n’a pas consenti à être nommé : il n’est pas dans le PDF.
room-left-out = { $n ->
    [one] Un énoncé est dans une section que le livrable laisse de côté.
   *[other] { $n } énoncés sont dans une section que le livrable laisse de côté.
}
room-unvalidated = { $n ->
    [one] { $n } entretien n’est pas validé : il n’est ni compté ni cité.
   *[other] { $n } entretiens ne sont pas validés : ils ne sont ni comptés ni cités.
}
room-export = Exporter le PDF 16/9
room-leave = Quitter la salle
room-empty = Aucun énoncé à montrer
room-empty-text = Les énoncés de cet espace paraîtront ici, un à un, avec qui les porte.
room-empty-kept = { $n ->
    [one] L’énoncé de cet espace ne peut pas être montré : le panneau dit pourquoi.
   *[other] Les { $n } énoncés de cet espace ne peuvent pas être montrés : le panneau dit pourquoi.
}
room-empty-do = Aller aux énoncés
room-blank = Écran noir
room-fictional = Démonstration : les organisations, les personnes et leurs propos sont fictifs.
room-keys = A accord, N nuance, D désaccord, P panneau, Échap quitter
room-each-few = Dans chaque sphère, moins de trois organisations
room-sphere-n = { $n } { $name }
room-few-appuie = Moins de trois organisations
room-count-appuie = { $n } organisations
room-few-nuance = Moins de trois nuancent
room-count-nuance = { $n } nuancent
room-few-contredit = Moins de trois contredisent
room-count-contredit = { $n } contredisent
room-few-here-appuie = Moins de trois organisations sont d’accord
room-count-here-appuie = { $n } organisations sont d’accord
room-few-here-nuance = Moins de trois nuancent
room-count-here-nuance = { $n } nuancent
room-few-here-contredit = Moins de trois ne sont pas d’accord
room-count-here-contredit = { $n } ne sont pas d’accord
room-here-none = Pas encore de réaction en rencontre
room-here-some = Des réactions ont été notées en rencontre
keys-room = En salle
keys-to-room = projeter les énoncés de l’espace
keys-room-next = énoncé suivant
keys-room-previous = énoncé précédent
keys-room-agree = noter un accord
keys-room-nuance = noter une nuance
keys-room-disagree = noter un désaccord
keys-room-panel = montrer ou masquer le panneau
keys-room-list = un énoncé, ou la section
keys-room-counts = qui le porte, en rencontre, rien
keys-room-voices = montrer ou cacher des propos
keys-room-blank = écran noir, et retour
verdict = Ce que les entretiens en disent
verdict-none = Pas encore dit
verdict-confirmee = Confirmée
verdict-nuancee = Nuancée
verdict-contredite = Contredite
verdict-reason = Pourquoi
verdict-proposed = D’après qui la porte, la nuance ou la contredit : { $verdict }.
verdict-take = Retenir
verdict-save = Enregistrer
past-positions = Positions modifiées
past-position = Position d’un appui : { $before } → { $after }
past-verdict = Ce qu’on en retient : { $after } (avant : { $before })

## The bin
trash = Corbeille
trash-sub = { $n ->
    [one] Un élément. Il y reste 30 jours, puis disparaît définitivement.
   *[other] { $n } éléments. Chacun y reste 30 jours, puis disparaît définitivement.
}
trash-none = La corbeille est vide
trash-none-text = Ce que vous supprimez du dossier y reste 30 jours, avec ce qui en dépendait, et peut être restauré même après un autre travail.
trash-filter = Filtrer la corbeille
trash-all-kinds = Tout
trash-today = Aujourd’hui
trash-untitled = (sans titre)
trash-days = { $n ->
    [one] 1 jour
   *[other] { $n } jours
}
trash-stays = { $n ->
    [one] Dernier jour dans la corbeille.
   *[other] Encore { $n } jours dans la corbeille.
}
trash-deleted-at = Supprimé le { $when }.
trash-with = avec { $what }
trash-restore = Restaurer
trash-remove = Supprimer définitivement
trash-empty-all = Vider la corbeille
trash-remove-ask = Cet élément et ce qui en dépendait ne pourront plus être restaurés.
trash-empty-ask = { $n ->
    [one] L’élément de la corbeille ne pourra plus être restauré.
   *[other] Les { $n } éléments de la corbeille ne pourront plus être restaurés.
}
trash-undo-stops = « Annuler » ne remontera plus avant cette suppression. Les copies de sauvegarde déjà faites gardent ce qu’elles contiennent.
trash-restored = Restauré : { $name }
trash-back-with = Revient { $what }.
trash-back-first = Revenu aussi, car il en dépend : { $names }.
trash-lost = Lien non rétabli : { $kind } { $name } ne figure plus dans le dossier.
trash-lost-unknown = Lien non rétabli : { $kind } qui ne figure plus dans le dossier.
trash-closed = Qui parlait n’est plus entièrement connu : ces propos ne sortiront pas du dossier tant que vous n’aurez pas revu leur degré.
trash-adrift = Les notes ont changé depuis : cet extrait ne s’y retrouve pas, il est à replacer.
trash-recoded = Son code avait été repris : il devient { $code }.
trash-go = Ouvrir
trash-kind-interview = Entretien
trash-kind-meeting = Rencontre
trash-kind-excerpt = Extrait
trash-kind-followup = Suite à donner
trash-kind-statement = Énoncé
trash-kind-person = Personne
trash-kind-organisation = Organisation
trash-kind-inventory_entry = Entrée de l’inventaire
trash-kind-document = Document
trash-kind-prose = Texte de section
trash-kind-grid = Tableau
trash-kind-deliverable = Livrable
trash-kind-attachment = Fichier
trash-kind-review = Remarque
trash-kind-relay = Relais
trash-kind-framework_node = Thème
trash-kind-space = Espace de dialogue
trash-kind-member = Participation à un espace
trash-kind-guide_question = Question du guide
trash-kind-saved_filter = Filtre
trash-with-interview = { $n ->
    [one] un entretien
   *[other] { $n } entretiens
}
trash-pieces-interview = Entretiens
trash-with-person = { $n ->
    [one] une personne
   *[other] { $n } personnes
}
trash-pieces-person = Personnes
trash-with-inventory_entry = { $n ->
    [one] une entrée de l’inventaire
   *[other] { $n } entrées de l’inventaire
}
trash-pieces-inventory_entry = Entrées de l’inventaire
trash-with-excerpt = { $n ->
    [one] un extrait
   *[other] { $n } extraits
}
trash-pieces-excerpt = Extraits
trash-with-followup = { $n ->
    [one] une suite à donner
   *[other] { $n } suites à donner
}
trash-pieces-followup = Suites à donner
trash-with-evidence = { $n ->
    [one] un appui
   *[other] { $n } appuis
}
trash-pieces-evidence = Appuis
trash-with-inventory_link = { $n ->
    [one] un lien
   *[other] { $n } liens
}
trash-pieces-inventory_link = Liens
trash-with-returned_text = { $n ->
    [one] un texte revenu
   *[other] { $n } textes revenus
}
trash-pieces-returned_text = Textes revenus
trash-with-review = { $n ->
    [one] une remarque
   *[other] { $n } remarques
}
trash-pieces-review = Remarques
trash-with-relay = { $n ->
    [one] un relais
   *[other] { $n } relais
}
trash-pieces-relay = Relais
trash-with-member = { $n ->
    [one] un membre
   *[other] { $n } membres
}
trash-pieces-member = Membres
trash-with-space_step = { $n ->
    [one] une étape
   *[other] { $n } étapes
}
trash-pieces-space_step = Étapes
trash-with-prose = { $n ->
    [one] un texte
   *[other] { $n } textes
}
trash-pieces-prose = Textes
## What rests on something that is to be deleted
resting-title = Supprimer « { $name } » ?
resting-text = { $n ->
    [1] Un énoncé s’appuie dessus. Il perdra ces appuis et sera marqué à relire.
   *[other] { $n } énoncés s’appuient dessus. Ils perdront ces appuis et seront marqués à relire.
}
resting-loses = { $n ->
    [1] perd 1 appui
   *[other] perd { $n } appuis
}
resting-goes = Partent aussi : { $what }.
resting-preparing = { $n ->
    [1] Un entretien la prépare : il reste, sans être lié à elle.
   *[other] { $n } entretiens la préparent : ils restent, sans être liés à elle.
}
resting-back = Tout reste 30 jours dans la corbeille, et en revient d’un coup avec les appuis. Ctrl+Z l’annule aussi.
resting-back-alone = Tout reste 30 jours dans la corbeille, et en revient d’un coup. Ctrl+Z l’annule aussi.
resting-delete = Supprimer quand même
resting-delete-alone = Supprimer
resting-done = « { $name } » est dans la corbeille, { $what }. Ctrl+Z l’en ressort.
trash-field-notes = Notes
trash-field-agenda = Ordre du jour
trash-field-quote = Citation
trash-field-text = Texte
trash-field-description = Description
trash-field-definition = Définition
trash-field-question = Question
trash-field-role = Fonction
trash-field-author = Auteur
trash-field-reply = Réponse

## Versions
versions = Versions
versions-of = Versions : { $name }
versions-none = Il n’y a pas encore de version antérieure. Chaque moment d’écriture en laisse une.
versions-now = Texte d’aujourd’hui
versions-first = Première version
versions-undated = Avant
versions-words = { $n ->
    [one] { $n } mot
   *[other] { $n } mots
}
versions-with = Comparer avec
versions-before = La version d’avant
versions-today = Le texte d’aujourd’hui
versions-changes = Ce qui change
versions-span = { $before } → { $after }
versions-now-word = aujourd’hui
versions-from-nothing = Depuis le début
versions-same = Ces deux versions disent la même chose.
versions-removed = retiré :
versions-added = ajouté :
versions-folded = … passage inchangé
versions-back = Revenir à cette version
versions-back-done = Le texte a repris cette version. Ctrl+Z revient en arrière.

## Keys of the bin and of versions
keys-trash = Dans la corbeille
keys-trash-restore = restaurer
keys-trash-remove = supprimer définitivement
keys-versions = voir les versions du texte

## Columns that can be made wider
pane-width = Largeur : { $what }
pane-meeting = Ordre du jour et présents
pane-how = Glisser pour changer la largeur, double-clic pour la remettre

## Publishing
cause-section_empty = Sections vides
cause-section_empty-why = Elles ne paraîtront pas dans la version publiée.
cause-statement_stale = Énoncés à relire
cause-statement_stale-why = L’un de leurs appuis a changé depuis que vous les avez relus.
cause-statement_without_evidence = Énoncés sans appui
cause-statement_without_evidence-why = Citez un extrait à l’appui, ou retirez l’énoncé.
cause-evidence_withheld = Énoncés dont un appui ne sera pas montré
cause-evidence_withheld-why = Ces mots ne peuvent pas sortir du dossier. Citez-en d’autres, ou laissez ainsi.
cause-supports_left_out = Énoncés qui perdent tous leurs appuis
cause-supports_left_out-why = Leurs appuis viennent d’entretiens non validés, laissés de côté à la publication.
cause-interview_unvalidated = Entretiens non validés
cause-interview_unvalidated-why = Leurs propos n’entrent pas dans la version publiée.
cause-interview_changed = Entretiens modifiés depuis leur validation
cause-interview_changed-why = Seuls les mots validés entrent dans la version publiée.
cause-excerpt_lost = Extraits perdus
cause-excerpt_lost-why = Les notes ne contiennent plus ces mots : replacez l’extrait.
cause-attribution_conflict = Mots notés plus montrables qu’ils ne le sont
cause-attribution_conflict-why = Le degré le plus fermé l’emporte toujours à la publication.
cause-small_group = Groupes trop petits
cause-small_group-why = Moins de trois organisations entendues dans la sphère : leurs mots paraissent sans dire de qui.
cause-name_within = Noms cités dans des propos
cause-name_within-why = Ces mots disent un nom que leur degré ne permet pas de dire.
cause-place_within = Lieux cités dans des propos
cause-place_within-why = Ces mots disent d’où l’on parle, ce que leur degré ne permet pas.
cause-name_beyond = Textes qui nomment sans accord
cause-name_beyond-why = Récrivez le texte, ou obtenez l’accord d’être nommé.
cause-words_beyond = Textes qui reprennent des mots non montrables
cause-words_beyond-why = Récrivez le texte sans ces mots.
cause-remark_open = Remarques sans réponse
cause-remark_open-why = Acceptez ou refusez chaque remarque de la relecture.
cause-citation_unknown = Citations introuvables
cause-citation_unknown-why = Le texte cite un énoncé que ce document ne contient pas.
publish-title = Publier « { $title } » ?
publish-edition = C’est l’édition { $n } : { $statements ->
    [one] un énoncé
   *[other] { $statements } énoncés
}, { $quotes ->
    [0] aucun propos cité
    [one] un propos cité
   *[other] { $quotes } propos cités
}.
publish-again = L’édition { $n } est déjà sortie le { $day }. Publiée de nouveau sous le même numéro, elle se distinguera mal de la première : passez d’abord à l’édition suivante dans le registre si elle a circulé.
publish-points = { $n ->
    [0] rien à revoir
    [one] 1 point à revoir
   *[other] { $n } points à revoir
}
publish-way = { $n ->
    [0] Rien ne s’y oppose.
    [one] 1 point à revoir
   *[other] { $n } points à revoir
}
publish-left = Ce qui n’y sera pas
publish-left-quotes = { $n ->
    [one] Un propos du brouillon
   *[other] { $n } propos du brouillon
}
publish-left-interviews = { $n ->
    [one] Les propos d’un entretien non validé :
   *[other] Les propos de { $n } entretiens non validés :
}
publish-left-section = Section coupée : { $title }{ $n ->
    [0] { "" }
    [one] { "" }, un énoncé
   *[other] { "" }, { $n } énoncés
}
publish-left-nothing = Tout ce que montre le brouillon y est.
publish-named = { $n ->
    [0] Personne n’y est nommé.
    [one] Un nom y figure
   *[other] { $n } noms y figurent
}
publish-edition-go = Publier l’édition { $n }
published-done = Livrable publié
publish-all-title = { $n ->
    [one] Publier un livrable ?
   *[other] Publier { $n } livrables ?
}
publish-all-text = { $n ->
    [0] Rien ne s’y oppose. Dépliez un livrable pour voir ce qui n’y sera pas, et qui y est nommé.
    [one] Un point est à revoir. Dépliez un livrable pour le voir, avec ce qui n’y sera pas et qui y est nommé.
   *[other] { $n } points sont à revoir. Dépliez un livrable pour les voir, avec ce qui n’y sera pas et qui y est nommé.
}
publish-all-go = { $n ->
    [one] Publier et choisir un dossier…
   *[other] Publier les { $n } et choisir un dossier…
}
published-on = Publié le { $day } · édition { $n }
standing-brouillon = Brouillon · édition { $n }
standing-relecture = En relecture · édition { $n }
standing-valide = Validé · édition { $n }
standing-publie = Publié · édition { $n }
standing-since = { $standing }, publiée le { $day }

## Diffusion : l’inventaire en trois manières, les relais, la frise, les mesures
sharing = Diffusion
sharing-tabs = Ce qui est partagé
sharing-tab-inventory = Inventaire
sharing-tab-relays = Relais
sharing-tab-timeline = Frise
sharing-tab-measures = Mesures
sharing-sub-inventory = Partagé de trois manières, et ce qui est parti chez qui
sharing-sub-relays = Qui porte chaque livrable plus loin
sharing-sub-timeline = La démarche dans le temps
sharing-sub-measures = Le programme d’actions et son suivi
sharing-empty = L’inventaire est vide
sharing-empty-text = Il se remplit depuis les entretiens et les rencontres, ou en important un tableau. Ce qui peut en être montré se partagera ici.
sharing-choice = Ce qui part
sharing-kinds = Natures
sharing-volets = Volets
sharing-territories = Territoires
sharing-closed = Avec les entrées closes
sharing-kind-besoin = Besoins
sharing-kind-urgence = Programmes d’urgence
sharing-kind-relance = Programmes de relance
sharing-kind-reseau = Réseaux
sharing-goes = { $n ->
    [0] Aucune entrée ne partira
    [one] Une entrée partira
   *[other] { $n } entrées partiront
}
sharing-count-besoin = { $n ->
    [one] un besoin
   *[other] { $n } besoins
}
sharing-count-urgence = { $n ->
    [one] un programme d’urgence
   *[other] { $n } programmes d’urgence
}
sharing-count-relance = { $n ->
    [one] un programme de relance
   *[other] { $n } programmes de relance
}
sharing-count-reseau = { $n ->
    [one] un réseau
   *[other] { $n } réseaux
}
sharing-kept = { $n ->
    [one] Sur { $all }, une reste dans le dossier quoi qu’on choisisse : ce dont elle vient ne peut pas être montré, ou n’est pas validé.
   *[other] Sur { $all }, { $n } restent dans le dossier quoi qu’on choisisse : ce dont elles viennent ne peut pas être montré, ou n’est pas validé.
}
sharing-way-donnees = Données ouvertes
sharing-way-donnees-text = Pour tout le monde : un tableau CSV, un classeur, un fichier JSON avec son dictionnaire, et une page que l’on ouvre sans connexion pour chercher et filtrer.
sharing-way-transmission = Transmission aux têtes de pont
sharing-way-transmission-text = Pour qui relaie : un PDF par volet, les besoins encore sans réponse d’abord, et un message prêt dans votre messagerie.
sharing-way-kit = Kit pratique pour les territoires
sharing-way-kit-text = Pour qui agit sur place : le cadre commun, les outils politiques, stratégiques et opérationnels, les entrées choisies, et les organisations qui ont accepté d’être nommées.
sharing-public = Public, en accès libre
sharing-licence = Licence
sharing-to = À qui
sharing-open-do = Écrire les données ouvertes…
sharing-pdf-do = Exporter le PDF…
sharing-kit-do = Écrire le kit…
sharing-kit-example = Les catalyseurs territoriaux de Bretagne
sharing-mail-do = Préparer le message
sharing-copy-do = Copier le message
sharing-copied = Message copié.
sharing-mail-hint = { $n ->
    [0] Aucune adresse n’est connue : copiez le message, ou notez des courriels chez les participants.
    [one] Le message s’ouvre dans votre messagerie, une adresse en copie cachée. Joignez-y le PDF.
   *[other] Le message s’ouvre dans votre messagerie, { $n } adresses en copie cachée. Joignez-y le PDF.
}
sharing-no-recipients = Aucune organisation n’est encore tête de pont. Cela se coche chez les participants.
sharing-recipients = Têtes de pont : { $n } sur { $all }
sharing-criteria = { $n ->
    [0] aucun critère sur trois
    [1] un critère sur trois
    [2] deux critères sur trois
   *[other] trois critères sur trois
}
sharing-all = Toutes
sharing-nobody = Aucune
sharing-others =
    { $n ->
        [one] Montrer une autre tête de pont
       *[other] Montrer les { $n } autres têtes de pont
    }
sharing-given = { $n ->
    [0] Écrit ici : { $path }
    [one] Une entrée, écrite ici : { $path }
   *[other] { $n } entrées, écrites ici : { $path }
}
sharing-digest = Noté au registre, empreinte { $sha }…
sent-title = Ce qui est parti
sent-none = Rien n’est encore parti. Chaque partage se note ici de lui-même ; ce qui part par un autre chemin se note à la main.
sent-note = Noter un envoi
sent-edit-title = Modifier un envoi noté
sent-when = Quand
sent-when-hint = Un jour (2020-09-07), un mois (2020-09) ou une année
sent-what = Quoi
sent-whom = À qui
sent-how = Comment
sent-source = Source
sent-entries = Entrées
sent-digest = Empreinte
sent-do = Modifier
sent-by-hand = noté à la main
sent-edit = Modifier « { $name } »
sent-delete = Supprimer « { $name } »
sent-missing = À remplir
table-export = Exporter le tableau
table-export-title = Exporter le tableau
table-export-text = Le tableau tel que l’équipe le voit, pour un tableur. S’il porte des noms, son nom de fichier dit qu’il est interne.
table-export-crossing = La matrice telle qu’elle peut sortir du dossier : une case d’une ou deux organisations se lit « < 3 ».
table-export-do = Choisir où l’écrire…
table-exported = Tableau écrit : { $path }
table-format = Format
table-xlsx = Classeur (XLSX)
table-csv = Texte (CSV)
relays-none = Aucun livrable à relayer
relays-none-text = Les livrables des espaces paraîtront ici, chacun avec qui le porte plus loin.
relays-text = Devant qui, quand, et ce qu’il en est advenu.
relays-of-none = Pas encore de relais.
relay-add = Noter un relais
relay-edit = Modifier le relais
relay-name = Événement ou instance
relay-kind = Nature
relay-kind-example = réunion, webinaire, forum…
relay-when = Quand
relay-when-hint = 2020-07-15, 2020-07, ou « début janvier »
relay-audience = Devant qui
relay-followup = Ce qu’il en est advenu
timeline-none = Rien n’est encore daté
timeline-none-text = Phases, entretiens, rencontres, publications et relais se placeront ici dès qu’ils auront une date.
timeline-text = Ce qui tient en une semaine est réuni. Les touches ← et → passent d’un moment à l’autre.
timeline-knot = { $n ->
    [one] { $day }, { $name }
   *[other] { $day }, { $n } moments, dont { $name }
}
timeline-undated = { $n ->
    [one] Un autre moment n’a pas de date.
   *[other] { $n } autres moments n’ont pas de date.
}
moment-entretien = Entretiens
moment-rencontre = Rencontres
moment-publication = Publications
moment-relais = Relais
moment-diffusion = Diffusion
measures-none = Aucun programme d’actions
measures-none-text = Si la démarche suit un programme de mesures, notez-les ici, ou importez-les d’un tableau : dimension, chantier, horizon, porteur, et ce que devient chacune.
measures-by = Ranger par
measures-by-dimension = Dimension
measures-by-workstream = Chantier
measures-by-horizon = Horizon
measures-by-holder = Porteur
measures-by-status = Statut
measures-without-dimension = Sans dimension
measures-without-workstream = Sans chantier
measures-without-horizon = Sans horizon
measures-without-holder = Sans porteur
measures-without-status = Sans statut
measure-dimension-operationnelle = Opérationnelles
measure-dimension-strategique = Stratégiques
measure-dimension-politique = Politiques
measure-number = N°
measure-title = Mesure
measure-horizon = Horizon
measure-holder = Porteur
measure-status = Statut
measure-followup = Ce qu’il en est advenu
measure-add = Ajouter une mesure
measure-edit = Modifier la mesure
measure-deleted = « { $name } » est supprimée. Ctrl+Z la remet.
export-docx = Brouillon Word
export-docx-title = Le brouillon en DOCX, pour qui relit dans un traitement de texte
exported-docx = Brouillon écrit : { $path }

## Mise en page
style = Mise en page
style-sub = Ce que partagent toutes les pages des livrables
style-give = Transmettre le style
style-take = Reprendre un style
style-given = Style écrit : { $path }
style-taken = Style repris. Ctrl+Z remet l’ancien.
style-fonts = Polices
style-fonts-spectral = Spectral et Inter
style-fonts-spectral-why = Une police de livre pour le texte, des étiquettes sobres
style-fonts-titres-inter = Titres en Inter, texte en Spectral
style-fonts-titres-inter-why = Des titres sans empattements, un texte de livre
style-fonts-inter = Inter
style-fonts-inter-why = Sans empattements partout
style-fonts-noto = Noto Serif et Noto Sans
style-fonts-noto-why = Les alphabets latin, grec et cyrillique d’une même main
style-fonts-hyperlisible = Atkinson Hyperlegible
style-fonts-hyperlisible-why = Dessinée pour que nulle lettre ne soit prise pour une autre
style-large = Gros caractères
style-large-hint = Texte à 18 points, sans césure, rien côte à côte. Le nom des fichiers le dit.
style-large-export = À 18 points, sans césure, rien côte à côte : des fichiers de plus, sous leur propre nom
style-large-one = À 18 points, sans césure, rien côte à côte ; le nom du fichier le dit
export-large-print = PDF en gros caractères
style-logos = Logos
style-logos-none = Aucun logo. Ajoutez ceux des pilotes : ils paraissent au pied des couvertures.
style-logo-add = Ajouter un logo
style-logo-added = Logo ajouté. Vérifiez le texte qui le remplace.
style-logo-of = Logo de { $name }
style-logo-alt = Texte qui le remplace pour qui ne le voit pas
style-logo-size = { $n } ko
style-logo-up = Monter { $name }
style-logo-remove = Retirer
style-logo-remove-of = Retirer { $name }
style-colours = Couleurs des espaces
style-colour-of = Couleur de { $title }
style-colour-back = Reprendre la couleur de son rang
style-house = Couleurs de la maison
style-house-hint = Des codes à six chiffres, pris dans l’ordre des espaces. Chaque couleur doit se lire sur du blanc (4,5 pour 1).
style-legal = Mention légale
style-legal-label = Au pied de la couverture
style-legal-hint = 600 caractères au plus.
style-preview-of = Livrable montré
style-preview-none = Ajoutez un espace de dialogue : ses pages se montreront ici.
colour-sarcelle = Sarcelle
colour-ocre = Ocre
colour-prune = Prune
colour-mousse = Mousse
colour-bleu = Bleu
colour-brique = Brique
colour-violet = Violet
colour-sapin = Sapin
colour-ardoise = Ardoise
colour-lie-de-vin = Lie-de-vin
colour-chataigne = Châtaigne
colour-nuit = Nuit

## La phrase de passe d’un dossier
passphrase = Phrase de passe
unlock-plain-title = Ouvrir le dossier protégé
unlock-text = Ce dossier est protégé. Sa phrase de passe l’ouvre ; rien n’en est lu avant.
unlock-recovery = Code de la fiche de secours
unlock-recovery-hint = Dix-sept groupes de quatre signes. Les espaces et les majuscules ne comptent pas.
unlock-with-recovery = Utiliser la fiche de secours
unlock-with-passphrase = Utiliser la phrase de passe
unlock-open = Ouvrir
protect = Protéger par une phrase de passe
protect-change = Phrase de passe et secours
protect-title = Protéger le dossier
protect-text = Le dossier entier est chiffré : volé ou copié, il ne se lit pas. Personne ne peut retrouver une phrase de passe oubliée ; seul le code de secours ouvre alors le dossier.
protect-current = Phrase de passe actuelle
protect-new = Nouvelle phrase de passe
protect-again = La même, une seconde fois
protect-hint = Quatre ou cinq mots sans lien entre eux, douze signes au moins. Vous pouvez la coller.
protect-short = Douze signes au moins : quatre ou cinq mots, par exemple.
protect-differs = Les deux phrases de passe diffèrent.
protect-do = Protéger
protect-change-do = Changer la phrase de passe
protect-none = Ne plus protéger
protect-none-text = Ne plus protéger laisse le dossier lisible par quiconque a le fichier.
protect-working = Le dossier est réécrit et vérifié…
protect-code = Code de secours
protect-code-text = Recopiez-le sur papier et gardez-le loin de l’ordinateur : il ouvre le dossier, et chacune de ses copies, tant que la phrase de passe ne change pas.
protect-code-show = Montrer le code de secours
protect-code-copy = Copier le code
protect-code-copied = Code copié
protect-done = Le dossier est protégé.
protect-undone = Le dossier n’est plus protégé.
protect-current-hint = Oubliée ? Le code de la fiche de secours la remplace ici.
passphrase-show = Montrer ce que je tape
unprotected = Sans protection
unprotected-hint = À ne choisir que pour un dossier sans paroles confidentielles.
unprotected-text = Qui tient l’ordinateur, le fichier ou l’une de ses copies y lit tout ce que les personnes ont dit. Vous pourrez protéger le dossier plus tard, depuis son menu.
strength-weak = Faible.
strength-fair = Moyenne.
strength-strong = Solide.
recovery-offer = Garder de quoi rouvrir ce dossier
recovery-offer-text = Personne ne peut retrouver une phrase de passe oubliée, et le dossier resterait fermé pour toujours. La fiche de secours, une page à imprimer, l’ouvre sans elle : gardez-la sous clé, loin de l’ordinateur.
recovery-offer-later = Elle reste à votre disposition dans le menu du dossier, « Phrase de passe et secours ».
recovery-save = Enregistrer la fiche de secours…
recovery-later = Plus tard
recovery-saved = Fiche de secours enregistrée : { $path }. Imprimez-la, puis effacez ce fichier.
lock = Verrouiller
lock-busy = Quelque chose s’écrit encore depuis ce dossier. Verrouillez-le quand ce sera fini.
lock-after = Verrouiller le dossier quand personne ne touche à l’ordinateur depuis
lock-minutes = { $n } minutes
lock-never = jamais
lock-after-hint = Il se verrouille aussi quand l’ordinateur sort de veille, mais jamais pendant un appel. Ce que vous écriviez reste en place.
locked-title = Dossier verrouillé
locked-idle = Personne n’a touché à l’ordinateur depuis { $n } minutes. Ce que vous écriviez est resté en place : votre phrase de passe vous y ramène.
locked-sleep = L’ordinateur s’est mis en veille. Ce que vous écriviez est resté en place : votre phrase de passe vous y ramène.
locked-asked = Ce que vous écriviez est resté en place : votre phrase de passe vous y ramène.
locked-unsaved = Une saisie en cours n’est pas enregistrée : fermer le dossier la perdrait. Déverrouillez-le pour la retrouver.
locked-close-sure = Fermer sans l’enregistrer
locked-open = Déverrouiller

## The inventory as a place of its own
inv-ways = Façons de voir l’inventaire
inv-way-table = Entrées
inv-way-round = Tournée
inv-way-states = États
inv-way-tidy = Mise en ordre
inv-shown = { $n ->
    [0] aucune entrée
   *[other] { $whole ->
        [yes] { $n ->
            [1] 1 entrée
           *[other] { $all } entrées
        }
       *[no] { $shown } entrées affichées sur { $all }
    }
}
inv-new = Ajouter une entrée
inv-import = Importer un tableur
inv-none-yet = L’inventaire est vide
inv-none-yet-text = Besoins, programmes et réseaux s’y rangent par volet du cadre. Ajoutez une entrée, importez le tableur que vous tenez déjà, ou notez un besoin pendant un entretien (Alt+B).
inv-filter = Titre, porteur, territoire…
inv-group = Grouper
inv-group-none = Sans groupes
inv-group-volet = Par volet
inv-group-scale = Par échelle
inv-group-territory = Par territoire
inv-group-kind = Par nature
inv-group-status = Par état
inv-columns = Colonnes
inv-none = non précisé
inv-others = tous les autres
inv-column-title = Titre
inv-column-kind = Nature
inv-column-volet = Volet
inv-column-holder = Porteur
inv-column-holderKind = Type de porteur
inv-column-scale = Échelle
inv-column-territory = Territoire
inv-column-sector = Filière
inv-column-status = État
inv-column-surveyed = Relevé le
inv-column-verified = Vérifié le
inv-column-closed = Clos le
inv-column-origin = Origine
inv-column-links = Liens
inv-column-cited = Cité
inv-column-relaysTo = Relaie à
inv-column-source = Source
inv-column-code = Code
inv-kind-besoin = Besoin
inv-kind-urgence = Urgence
inv-kind-relance = Relance
inv-kind-reseau = Réseau
inv-kinds-besoin = Besoins
inv-kinds-urgence = Programmes d’urgence
inv-kinds-relance = Programmes de relance
inv-kinds-reseau = Réseaux
inv-status-ouvert = ouvert
inv-status-a_verifier = à vérifier
inv-status-clos = clos
inv-status-none = non précisé
inv-origin-interview = Entretien
inv-origin-meeting = Rencontre
inv-origin-document = Document
inv-origin-none = Ni entretien, ni rencontre, ni document : voir la source.
inv-chosen = { $many ->
    [one] 1 entrée choisie
   *[other] { $n } entrées choisies
}
inv-verify = Marquer vérifié
inv-verified-done = { $n ->
    [0] Déjà vérifié aujourd’hui
    [one] Vérifié aujourd’hui. Ctrl+Z annule.
   *[other] { $n } entrées vérifiées aujourd’hui. Ctrl+Z annule.
}
inv-bulk-other = Autre champ
inv-bulk-field = Champ
inv-bulk-set = Écrire sur { $n } entrées
inv-bulk-done = { $n ->
    [0] Rien n’a changé
    [one] 1 entrée modifiée. Ctrl+Z annule.
   *[other] { $n } entrées modifiées. Ctrl+Z annule.
}
inv-delete-sure = Supprimer { $n } entrées
inv-deleted = { $n ->
    [one] Entrée supprimée. Ctrl+Z la rétablit.
   *[other] { $n } entrées supprimées. Ctrl+Z les rétablit.
}
inv-url = Page
inv-relays-hint = Qui le réseau atteint, accompagne ou prévient.
inv-outside-whole = Au dehors : les mots, le porteur et le territoire peuvent paraître.
inv-outside-words = Au dehors : seuls le titre et la description paraissent ; le porteur et le territoire diraient qui a été entendu.
inv-outside-draft = Au dehors : rien n’en paraît dans un document publié tant que l’entretien n’est pas validé.
inv-outside-never = Au dehors : rien n’en paraît, l’origine ne le permet pas.
inv-outside-own = Au dehors : rien n’en paraît, comme il est dit ci-dessous.
inv-own = Ce qui peut en sortir
inv-own-none = Ce que permet son origine
inv-own-sphere = Le titre et la description seulement
inv-own-non_citable = Rien
inv-links-of-need = Programmes qui y répondent
inv-links-of-programme = Besoins auxquels il répond
inv-links-none-need = Aucun programme n’y répond : un trou dans la raquette.
inv-links-none-programme = Aucun besoin n’y est relié.
inv-link-programme = Relier un programme ou un réseau
inv-link-need = Relier un besoin
inv-unlink = Délier
inv-unlink-of = Délier « { $title } »
inv-statements = Énoncés qui s’y appuient
inv-statements-none = Aucun énoncé ne s’y appuie.
inv-statement-stale = · à revoir
inv-history = Ce qui a changé
inv-history-none = Rien n’a changé dans ce dossier.
inv-history-added = Entrée ajoutée
inv-history-undo = Revenir à cela
inv-history-back = { $field } : valeur d’avant rétablie. Ctrl+Z annule.
inv-more = { $n ->
    [one] Voir 1 de plus
   *[other] Voir { $n } de plus
}
inv-more-not-shown = et { $n } autres, à retrouver dans les entrées.
inv-round-days = À revoir après
inv-round-n-days = { $n } jours sans vérification
inv-round-left = { $n ->
    [0] Rien à revoir
    [one] 1 entrée à revoir
   *[other] { $left } entrées à revoir
}
inv-round-done = { $n ->
    [one] 1 revue
   *[other] { $n } revues
}
inv-round-asked = Marquée à vérifier
inv-round-since = Vérifiée le { $day }
inv-round-never = Jamais vérifiée, relevée le { $day }
inv-round-never-ever = Jamais vérifiée
inv-round-verify = Toujours vrai
inv-round-change = Modifier
inv-round-close = Clore
inv-round-pass = Passer
inv-round-next = Ensuite
inv-round-over = La tournée est finie. Tout a été revu.
inv-round-again = { $n ->
    [one] Reprendre celle qui a été passée
   *[other] Reprendre les { $n } passées
}
inv-states-from = Du
inv-states-to = Au
inv-states-published-on = États publiés :
inv-states-caption = L’inventaire à deux dates
inv-states-published = Comptes publiés
inv-states-entries = Entrées de ce dossier
inv-state-on = au { $day }
inv-states-difference = Écart
inv-states-sum = Ensemble
inv-states-source = Comptes publiés au { $day } : { $source }.
inv-states-none-published = Aucun compte n’a été publié à ces dates.
inv-states-entries-source = { $n ->
    [0] Entrées de ce dossier : relevées à la date dite ou avant, et non closes ce jour-là.
    [one] Entrées de ce dossier : relevées à la date dite ou avant, et non closes ce jour-là ; 1 entrée sans date de relevé n’y compte pas.
   *[other] Entrées de ce dossier : relevées à la date dite ou avant, et non closes ce jour-là ; { $n } entrées sans date de relevé n’y comptent pas.
}
inv-chart-volet = Par volet
inv-chart-territory = Par territoire
inv-chart-source = entrées de ce dossier
inv-chart-none = Aucune entrée à ces dates.
inv-chart-growth = Mois après mois
inv-chart-growth-text = Entrées de ce dossier à la fin de chaque mois, de { $from } à { $to }.
inv-chart-growth-alt = { $kind } : { $before } en { $from }, { $after } en { $to }.
inv-added = Ajoutées entre ces dates
inv-changed = Modifiées entre ces dates
inv-closed = Closes entre ces dates
inv-listed-none = Aucune.
inv-published = États publiés
inv-published-text = Les comptes qu’un document a publiés, quand les entrées ne les portent pas. Besoins · urgence · relance · réseaux.
inv-published-new = Noter un état publié
inv-published-edit = Modifier un état publié
inv-published-date = Date
inv-published-date-hint = 13/05/2020, ou seulement 2020-05.
inv-published-source-hint = Le document où ces comptes ont paru.
inv-count-unreadable = Un nombre entier, ou rien.
inv-date-missing = Donnez la date de cet état.
inv-source-missing = Dites où ces comptes ont paru.
inv-state-deleted = État publié supprimé. Ctrl+Z le rétablit.
inv-values = Valeurs partagées
inv-values-text = Renommer une valeur la change dans toutes les entrées ; lui donner le nom d’une autre les réunit.
inv-values-alike = { $n ->
    [one] 1 valeur ressemble à une autre, à l’orthographe près.
   *[other] { $n } valeurs ressemblent à d’autres, à l’orthographe près.
}
inv-values-none = Aucune valeur.
inv-rename = Renommer
inv-rename-of = Nouveau nom de « { $value } »
inv-renamed = { $n ->
    [one] 1 entrée dit maintenant « { $to } ». Ctrl+Z annule.
   *[other] { $n } entrées disent maintenant « { $to } ». Ctrl+Z annule.
}
inv-value-join = Réunir à « { $value } »
inv-entries = { $n ->
    [one] 1 entrée
   *[other] { $count } entrées
}
inv-twins = Doublons possibles
inv-twins-text = Choisissez celle qui reste : les liens et les citations de l’autre la rejoignent.
inv-twins-none = Aucune entrée ne ressemble à une autre.
inv-twins-title = Leurs titres disent la même chose
inv-twins-address = Même page
inv-twin-keep = Garder celle-ci
inv-merged = Réunies en « { $title } ». Ctrl+Z annule.
inv-cited = { $n ->
    [one] citée 1 fois
   *[other] citée { $n } fois
}
keys-inventory = Dans l’inventaire
keys-inventory-edit = Écrire dans la cellule
keys-inventory-verified = Tournée : toujours vrai
keys-inventory-change = Tournée : modifier
keys-inventory-close = Tournée : clore
keys-inventory-pass = Tournée : passer
inv-go-round = Tournée de l’inventaire
inv-go-states = États de l’inventaire
inv-choose = Choisir cette entrée

## What can be done to a row
context-of = Que faire de { $name }
columns = Colonnes
columns-again = Revenir aux colonnes du début
code = Code
row-open = Ouvrir
row-space = Voir l’espace
row-organisation = Voir l’organisation
row-interview = Voir l’entretien
row-choose = Choisir
row-let-go = Ne plus choisir
row-next-status = Noter « { $status } »
row-appointments = { $n ->
    [one] Exporter le rendez-vous
   *[other] Exporter { $n } rendez-vous
}
row-section-before = Section précédente
row-section-after = Section suivante
row-citation = Copier son renvoi
row-citation-copied = { $code } est copié : il se colle dans le texte d’une section.
row-cell = Modifier cette case
row-email = Copier le courriel
row-email-copied = { $email } est copié.
row-done = Marquer fait
row-undone = Remettre à faire
keys-context = voir ce qu’on peut faire de la ligne, comme par un clic droit
key-contextmenu = Menu

## Point de départ d’un dossier, et démarche suivante
start-from = Point de départ
start-sortie_de_crise_2020 = Sortie de crise 2020
start-sortie_de_crise_2020-hint = Trois sphères, le cadre commun de référence, le guide d’entretien et les phases de la première démarche, à adapter librement.
start-vierge = Démarche vierge
start-vierge-hint = Deux sphères, un volet et quatre questions ouvertes : le minimum pour commencer, à renommer.
start-dossier = À partir d’un dossier
start-dossier-hint = La méthode d’une autre démarche, sans rien de ce qui y a été dit ni écrit.
start-dossier-missing = Choisissez d’abord le dossier dont elle part.
start-begins = Premier jour de la démarche
start-begins-hint = Les phases se suivent à partir de ce jour, avec leurs durées d’origine.
method-choose = Choisir un dossier ou une archive…
method-choose-other = En choisir un autre…
method-reading = Lecture de la méthode…
method-brings = La nouvelle démarche reprend :
method-brings-nothing = Ce dossier n’a encore ni sphère, ni espace, ni cadre à reprendre.
method-spheres = { $n ->
    [one] { $n } sphère
   *[other] { $n } sphères
}
method-spaces = { $n ->
    [one] { $n } espace de dialogue
   *[other] { $n } espaces de dialogue
}
method-phases = { $n ->
    [one] { $n } phase
   *[other] { $n } phases
}
method-themes = { $n ->
    [one] { $n } axe, volet ou thème
   *[other] { $n } axes, volets et thèmes
}
method-dimensions = { $n ->
    [one] { $n } autre dimension
   *[other] { $n } autres dimensions
}
method-questions = { $n ->
    [one] { $n } question du guide
   *[other] { $n } questions du guide
}
method-deliverables = { $n ->
    [one] { $n } livrable prévu
   *[other] { $n } livrables prévus
}
method-leaves = Rien d’autre n’est repris : ni entretiens, ni personnes, ni organisations, ni inventaire, ni énoncés, ni textes, ni historique.
method-left-out = { $n ->
    [one] Un texte nomme quelqu’un ou reprend des propos recueillis : il n’est pas repris.
   *[other] { $n } textes nomment quelqu’un ou reprennent des propos recueillis : ils ne sont pas repris.
}
method-named = { $n ->
    [one] Un intitulé nomme quelqu’un ou reprend des propos recueillis : relisez-le, il est repris tel quel.
   *[other] { $n } intitulés nomment quelqu’un ou reprennent des propos recueillis : relisez-les, ils sont repris tels quels.
}
method-text = { $what } de « { $of } »
method-unnamed = sans nom
method-column-definition = Définition
method-column-enjeu = Enjeu
method-column-moyens = Moyens
method-column-nom = Nom
method-column-objectif = Objectif
method-column-question = Question
method-column-source = Source
method-column-texte = Texte
method-column-titre = Titre
method-signed = Reprendre les logos et la mention légale
method-signed-hint = Ils disent qui publie : à garder si les mêmes mènent la démarche suivante.
next-open = Démarrer la prochaine démarche…
next-title = Démarrer la prochaine démarche à partir de celle-ci
next-create = Créer le dossier…

## Réglages de la démarche
settings = Réglages de la démarche
settings-short = Réglages
settings-sub = Ce dont la démarche est faite : tout s’ajoute, se renomme, se range et se retire ici.
settings-about = La démarche
settings-about-hint = Son titre et ses pilotes figurent sur la couverture des livrables.
settings-spheres = Sphères
settings-spheres-hint = Les mondes que la démarche fait dialoguer, dans l’ordre où les colonnes de la croisée les montrent.
settings-spheres-none = Aucune sphère encore.
settings-sphere-holds = { $n ->
    [0] « { $singular } », aucune organisation
    [one] « { $singular } », { $n } organisation
   *[other] « { $singular } », { $n } organisations
}
settings-spaces = Espaces de dialogue
settings-spaces-hint = Leur question, leur cheminement et le modèle de leur livrable. Changer leur ordre ne change pas leurs couleurs.
settings-space-holds = { $template }, { $steps ->
    [0] sans étape
    [one] { $steps } étape
   *[other] { $steps } étapes
}, { $statements ->
    [0] aucun énoncé
    [one] { $statements } énoncé
   *[other] { $statements } énoncés
}{ $meetings ->
    [0] { "" }
    [one] , { $meetings } rencontre
   *[other] , { $meetings } rencontres
}
settings-colours = Choisir leurs couleurs
settings-templates = Modèles de livrables
settings-templates-hint = Les sections d’un livrable, leur ordre et ce que chacune prend. Ceux du programme se copient pour être adaptés.
templates-own = du dossier
templates-program = du programme
templates-demarche = pour toute la démarche
templates-sections = { $n ->
    [0] aucune section
    [one] une section
   *[other] { $n } sections
}
templates-used = { $n ->
    [0] inutilisé
    [one] sert à un espace ou livrable
   *[other] sert à { $n } espaces ou livrables
}
templates-copy = Copier pour adapter
templates-copy-of = Copier « { $name } » pour l’adapter
templates-copy-title = { $title } (copie)
templates-copy-do = Copier
templates-give = Exporter
templates-give-of = Exporter le modèle « { $name } »
templates-given = Modèle écrit : { $path }
templates-take = Reprendre un modèle d’un fichier
templates-taken = Modèle repris : { $name }
templates-replaced = Modèle remplacé par celui du fichier : { $name }. Ctrl+Z remet celui d’avant.
templates-unread = Le modèle « { $name } » ne se lit pas : { $why }
templates-title-fr = Titre en français
templates-title-en = Titre en anglais
templates-title-en-hint = Vide : comme en français.
templates-name = Nom court
templates-name-hint = Il paraît dans les noms de fichiers : lettres et chiffres sans accent. Vide : d’après le titre.
templates-edit = Adapter le modèle
templates-remove = Retirer le modèle
templates-sections-title = Sections, dans l’ordre du document
templates-sections-hint = Chaque nature d’énoncé va dans une seule section : la choisir dans l’une l’ôte de l’autre.
templates-section-add = Ajouter une section
templates-section-new = Nouvelle section
templates-section-unnamed = une section sans titre
templates-section-remove = Retirer la section « { $name } »
templates-section-gone = « { $name } » quitte le modèle. Rien de ce qui y est écrit ne se perd : les livrables qui l’ont rempli le montrent à la fin, sous un titre tiré de son premier nom. Une fois enregistré, Ctrl+Z la rétablit.
templates-takes = Énoncés de la section, par nature
templates-takes-hint = Une nature a toujours une section : pour l’ôter d’ici, prenez-la dans une autre.
templates-takes-add = Prendre aussi…
templates-opening = En ouverture, avant le texte
templates-middle = Entre le texte et les énoncés
templates-closing = À la fin de la section
templates-block-add = Ajouter…
templates-elsewhere = { $name } (dans « { $section } »)
templates-take-off = Ôter « { $name } »
templates-grids = Tableaux de texte
templates-grids-table = En tableau
templates-grids-columns = En colonnes
templates-whole = Accueille ce qui vaut pour toute la démarche
templates-whole-hint = Les énoncés et les textes qui ne sont d’aucun espace. Une seule section ; sans elle, ils ont la leur à la fin.
settings-phases = Phases
settings-phases-hint = Les étapes datées de la démarche, avec leurs moyens et leur résultat. Elles se rangent d’après leurs jours.
settings-phases-none = Aucune phase encore.
settings-dimensions = Cadre et dimensions
settings-dimensions-hint = Les axes, volets et thèmes, et les autres dimensions d’analyse : profil d’acteur, échelon, ou toute autre.
settings-dimensions-none = Aucune autre dimension que les thèmes.
settings-framework = { $n ->
    [0] Ouvrir le cadre commun
    [one] Ouvrir le cadre commun ({ $n } thème)
   *[other] Ouvrir le cadre commun ({ $n } axes, volets et thèmes)
}
settings-up = Monter : { $name }
settings-down = Descendre : { $name }
settings-edit = Modifier : { $name }
settings-removed = Retiré : { $name }
remove = Retirer
one-a-line = Un par ligne.
vague-hint = Un jour, un mois ou une année : 2020-05-11, 2020-05 ou 2020.
initiative-purpose = Finalité
initiative-pilots = Pilotes
initiative-objectives = Objectifs
initiative-start = Premier jour
initiative-end = Dernier jour
sphere-edit = Modifier la sphère
sphere-remove = Retirer la sphère
sphere-into = Ses organisations et ses questions vont à
sphere-into-hint = { $n ->
    [0] Aucune organisation n’en fait partie ; des questions du guide lui sont propres.
    [one] Une organisation en fait partie.
   *[other] { $n } organisations en font partie.
}
sphere-last = Des organisations en font partie et il n’y a pas d’autre sphère : ajoutez-en une d’abord.
space-edit = Modifier l’espace
space-remove = Retirer l’espace
space-stakes = Enjeu
space-steps = Cheminement
space-step-add = Ajouter une étape
space-step-title = Titre de l’étape { $n }
space-step-title-short = Titre de l’étape
space-step-text = Contenu de l’étape { $n }
space-step-text-short = Ce qui s’y passe
space-step-remove = Retirer l’étape { $n }
phase-add = Ajouter une phase
phase-edit = Modifier la phase
phase-remove = Retirer la phase
phase-name = Nom
phase-start = Premier jour
phase-start-missing = Le premier jour est nécessaire : les phases se suivent d’après lui.
phase-end = Dernier jour
phase-objective = Objectif
phase-means = Moyens
phase-result = Résultat, attendu ou obtenu

## Droits de la personne : accès et effacement
rights = Droits de la personne
rights-text = Corriger : sa fiche se modifie à droite, ses accords se notent ci-dessus, ses paroles se reprennent dans l’entretien ; chaque correction de la fiche est datée ici et dans ce qui lui est remis.
corrections = Corrigé sur la fiche
access-do = Tout ce qui la concerne…
access-given = Tout ce qui concerne cette personne est dans { $path }, et en tableau à côté. Le fichier est à elle : remettez-le par une voie sûre.
erase-do = Effacer cette personne…
erase-title = Effacer { $name }
erase-text = L’effacement est définitif : ni Ctrl+Z, ni la corbeille, ni les versions n’en ramènent rien. Ce qui a été fait auparavant dans le dossier ne s’annule plus.
erase-goes = Ce qui part pour toujours
erase-goes-card = sa fiche, ses coordonnées et ses appartenances
erase-mentions-text = Le nom y devient « [personne effacée] ». Décochez un texte s’il parle de quelqu’un d’autre.
erase-repeats = redit ses mots : à réécrire
erase-stays = Ce qui reste, et pourquoi
erase-published = { $title } : ce fichier est déjà sorti du dossier. Prévenez ceux qui l’ont reçu.
erase-own = « { $title } » : un texte de l’équipe redit ses mots. Réécrivez-le.
erase-copies = Les copies du dossier, où qu’elles soient : supprimez-les, ou effacez-y aussi cette personne. Les sauvegardes automatiques d’avant partent d’elles-mêmes au bout de trente jours. Les éléments de l’inventaire que son refus tenait fermés le restent, un par un ; les paroles des autres ne changent pas.
erase-sure = Je sais que rien de cela ne reviendra
erase-yes = Effacer pour toujours
erase-goes-alone = { $n ->
    [one] les notes et tout ce qui vient d’un entretien mené avec elle seule ; il reste compté
   *[other] les notes et tout ce qui vient de { $n } entretiens menés avec elle seule ; ils restent comptés
}
erase-goes-shared = { $n ->
    [one] ses paroles dans un entretien mené avec d’autres, dont les paroles restent
   *[other] ses paroles dans { $n } entretiens menés avec d’autres, dont les paroles restent
}
erase-goes-excerpts = { $n ->
    [one] un extrait
   *[other] { $n } extraits
}
erase-goes-meetings = { $n ->
    [one] sa présence à une rencontre
   *[other] sa présence à { $n } rencontres
}
erase-goes-consents = { $n ->
    [one] un accord noté
   *[other] { $n } accords notés
}
erase-goes-followups = { $n ->
    [one] une suite à donner
   *[other] { $n } suites à donner
}
erase-goes-past = { $n ->
    [one] une trace dans les versions ou la corbeille
   *[other] { $n } traces dans les versions et la corbeille
}
erase-mentions = { $n ->
    [one] Un texte parle de cette personne
   *[other] { $n } textes parlent de cette personne
}
erase-statements = { $n ->
    [one] Un énoncé reste, à revoir
   *[other] { $n } énoncés restent, à revoir
}
erase-files = { $n ->
    [one] Un fichier gardé avec le dossier, que Croisée ne lit pas : vérifiez-le.
   *[other] { $n } fichiers gardés avec le dossier, que Croisée ne lit pas : vérifiez-les.
}
erase-done = { $n ->
    [0] Cette personne est effacée.
    [one] Cette personne est effacée. Un énoncé est à revoir.
   *[other] Cette personne est effacée. { $n } énoncés sont à revoir.
}
erase-done-busy = { $n ->
    [0] Cette personne est effacée. Des restes peuvent demeurer dans le fichier : fermez le dossier ailleurs, puis videz la corbeille.
    [one] Cette personne est effacée ; un énoncé est à revoir. Des restes peuvent demeurer dans le fichier : fermez le dossier ailleurs, puis videz la corbeille.
   *[other] Cette personne est effacée ; { $n } énoncés sont à revoir. Des restes peuvent demeurer dans le fichier : fermez le dossier ailleurs, puis videz la corbeille.
}
erase-place-interview = Notes d’un entretien
erase-place-meeting = Rencontre
erase-place-statement = Énoncé
erase-place-prose = Texte d’une section
erase-place-organisation = Fiche d’une organisation
erase-place-person = Fiche d’une autre personne
erase-place-inventory_entry = Inventaire
erase-place-document = Document lu
erase-place-followup = Suite à donner
erase-place-deliverable = Livrable
erase-place-review = Relecture
erase-place-relay = Relais
erase-place-dissemination = Diffusion
erase-place-validated_words = Notes validées d’un entretien
erase-place-returned_text = Retour sur un compte rendu
erase-place-grid = Tableau
erase-place-evidence = Note sur un appui
erase-place-other = Autre texte du dossier

## Sauvegardes du dossier
backups = Sauvegardes du dossier
backups-menu = Sauvegardes…
backups-text = Une sauvegarde se fait d’elle-même quand le dossier a changé, au plus toutes les dix minutes, et avant chaque importation, chaque changement de phrase de passe et chaque mise à jour. Chacune est relue en entier, et protégée comme le dossier. Il en reste une par heure du dernier jour, une par jour sur sept jours, une par semaine sur quatre semaines et une par mois sur douze mois.
backups-in = Elles sont gardées dans
backups-choose = Choisir un autre répertoire…
backups-reset = Revenir au répertoire du programme
backups-away = Ce répertoire n’est pas accessible : les sauvegardes vont en attendant dans celui du programme.
backups-none = Aucune sauvegarde encore. La première se fait d’elle-même dans la minute qui suit l’ouverture ; vous pouvez aussi sauvegarder maintenant.
backup-now = Sauvegarder maintenant
backup-done = Le dossier est sauvegardé, et la sauvegarde relue.
backup-of = Sauvegarde du { $when }
backup-comparing = Comparaison avec le dossier…
backup-verified = relue en entier
backup-unverified = pas encore relue
backup-here = sur cet ordinateur
backup-why-working = pendant le travail
backup-why-migration = avant une mise à jour
backup-why-import = avant une importation
backup-why-protection = avant un changement de phrase de passe
backup-why-restoring = avant de remettre une sauvegarde
backup-why-asked = à la demande
backup-same = Elle contient exactement ce que contient le dossier : la remettre ne changerait rien à ses entretiens, énoncés, textes et autres éléments.
backup-missing = Reviendrait
backup-changed = Redeviendrait comme alors
backup-added = Ajouté depuis, n’y serait plus
backup-else = Ses entretiens, énoncés et textes sont ceux du dossier ; le reste diffère : des appuis, des accords, des thèmes ou l’historique.
backup-others = { $n ->
    [one] et un autre
   *[other] et { $n } autres
}
backup-restore = Remettre à la place du dossier
backup-beside = L’enregistrer à côté
backup-restore-text = Le dossier tel qu’il est devient d’abord une sauvegarde : rien n’est perdu. À côté, elle devient un dossier de plus, que l’on ouvre depuis l’accueil.
backup-restored = La sauvegarde du { $when } est à la place du dossier. Ce qu’il contenait est gardé parmi les sauvegardes.
backup-beside-done = Enregistrée : { $path }
backup-trouble = La sauvegarde automatique n’a pas pu se faire.
backup-trouble-kept = Ce que vous écrivez est enregistré dans le dossier ; elle sera retentée dans dix minutes.
backup-open-copy = En ouvrir une copie…
backups-left = D’autres sauvegardes de ce dossier ne sont pas sous sa phrase de passe
backups-left-earlier-all = D’autres sauvegardes de ce dossier sont restées sous une phrase de passe d’avant
backups-left-away = Ce répertoire n’est pas accessible : ce qui s’y trouve passera sous la phrase de passe d’aujourd’hui quand il le sera de nouveau, dossier ouvert.
backups-left-clear = { $n ->
    [one] Une sauvegarde s’y lit sans phrase de passe : si elle ne sert plus, supprimez-la.
   *[other] { $n } sauvegardes s’y lisent sans phrase de passe : si elles ne servent plus, supprimez-les.
}
backups-left-earlier = { $n ->
    [one] Une sauvegarde ne s’y ouvre qu’avec une phrase de passe d’avant.
   *[other] { $n } sauvegardes ne s’y ouvrent qu’avec une phrase de passe d’avant.
}
damaged-asks = Ce dossier est protégé : sa phrase de passe est nécessaire pour remettre une sauvegarde ou lire ce qui reste. Elle est vérifiée sur la dernière sauvegarde.
damaged-unlock = Vérifier

## Un dossier endommagé
damaged-title = Ce dossier est endommagé
damaged-text = Le fichier « { $file } » ne se lit plus en entier : une coupure, un disque ou une synchronisation l’a abîmé. Il est gardé tel quel, sans en changer un octet.
damaged-backups = Ses sauvegardes
damaged-no-backup = Aucune de ses sauvegardes n’est sur cet ordinateur.
damaged-salvage-title = Ce qui se lit encore
damaged-salvage-text = Tout ce qui se lit encore du fichier endommagé peut être recueilli dans un nouveau dossier, avec la liste de ce qui manque. Utile si la dernière sauvegarde est ancienne.
damaged-salvage = Recueillir ce qui se lit
damaged-restore = Remettre cette sauvegarde
damaged-working = Lecture en cours…
mended-title = Le dossier est de nouveau là
mended-restored = La sauvegarde a pris sa place : vous pouvez continuer.
mended-salvaged = { $n ->
    [one] Une ligne a été recueillie dans un nouveau dossier.
   *[other] { $n } lignes ont été recueillies dans un nouveau dossier.
}
mended-whole = Rien ne manque : tout ce que contenait le fichier endommagé se lisait encore.
mended-lost = { $n ->
    [one] une ligne perdue, { $kept } recueillies
   *[other] { $n } lignes perdues, { $kept } recueillies
}
mended-unknown = { $kept } recueillies ; on ne sait combien manquent
mended-stand-ins = { $n ->
    [one] Un élément perdu dont d’autres dépendent est remplacé par « (perdu) », pour que ceux-ci restent.
   *[other] { $n } éléments perdus dont d’autres dépendent sont remplacés par « (perdu) », pour que ceux-ci restent.
}
mended-kept = Le fichier endommagé est gardé tel quel : { $path }
salvage-of-other = Autres données
salvage-of-interview = Entretiens
salvage-of-meeting = Rencontres
salvage-of-excerpt = Extraits
salvage-of-statement = Énoncés
salvage-of-inventory_entry = Entrées de l’inventaire
salvage-of-organisation = Organisations
salvage-of-person = Personnes
salvage-of-followup = Suites à donner
salvage-of-document = Documents
salvage-of-prose = Textes de section
salvage-of-grid = Tableaux
salvage-of-deliverable = Livrables
salvage-of-review = Remarques
salvage-of-relay = Relais
salvage-of-measure = Mesures
salvage-of-space = Espaces de dialogue
salvage-of-framework_node = Thèmes du cadre
salvage-of-attachment = Fichiers joints
backup-kind-interview = { $n ->
    [one] { $n } entretien
   *[other] { $n } entretiens
}
backup-kind-meeting = { $n ->
    [one] { $n } rencontre
   *[other] { $n } rencontres
}
backup-kind-excerpt = { $n ->
    [one] { $n } extrait
   *[other] { $n } extraits
}
backup-kind-statement = { $n ->
    [one] { $n } énoncé
   *[other] { $n } énoncés
}
backup-kind-inventory_entry = { $n ->
    [one] { $n } entrée de l’inventaire
   *[other] { $n } entrées de l’inventaire
}
backup-kind-organisation = { $n ->
    [one] { $n } organisation
   *[other] { $n } organisations
}
backup-kind-person = { $n ->
    [one] { $n } personne
   *[other] { $n } personnes
}
backup-kind-followup = { $n ->
    [one] { $n } suite à donner
   *[other] { $n } suites à donner
}
backup-kind-document = { $n ->
    [one] { $n } document
   *[other] { $n } documents
}
backup-kind-prose = { $n ->
    [one] { $n } texte de section
   *[other] { $n } textes de section
}
backup-kind-grid = { $n ->
    [one] { $n } tableau
   *[other] { $n } tableaux
}
backup-kind-deliverable = { $n ->
    [one] { $n } livrable
   *[other] { $n } livrables
}
backup-kind-review = { $n ->
    [one] { $n } remarque
   *[other] { $n } remarques
}
backup-kind-relay = { $n ->
    [one] { $n } relais
   *[other] { $n } relais
}
backup-kind-measure = { $n ->
    [one] { $n } mesure
   *[other] { $n } mesures
}
backup-kind-space = { $n ->
    [one] { $n } espace de dialogue
   *[other] { $n } espaces de dialogue
}
backup-kind-framework_node = { $n ->
    [one] { $n } thème du cadre
   *[other] { $n } thèmes du cadre
}
backup-kind-attachment = { $n ->
    [one] { $n } fichier joint
   *[other] { $n } fichiers joints
}
damaged-mend = Sauvegardes et récupération…
research-title = Copie pseudonymisée du dossier
research-text = Un dossier à part, où personne n’est nommé, à remettre à qui étudie la démarche.
research-names = Chaque personne et chaque organisation y porte un autre nom, le même d’une copie à l’autre, qui ne dit que sa sphère ; dans les textes aussi.
research-words = N’y sont que les extraits qui peuvent être montrés : ni notes, ni paroles non citables ou retirées.
research-out = N’y sont pas : coordonnées, fonctions, suites à donner, relectures, relais, envois, fichiers gardés, registre, historique, corbeille.
research-places = Garder les territoires
research-places-hint = Un territoire peut suffire à reconnaître une organisation.
research-still = Ces données restent personnelles : qui connaît le terrain peut reconnaître quelqu’un à ce qu’il dit. Relisez la copie, surtout les noms de personnes qui ne sont pas dans le dossier, et convenez par écrit de son usage. Elle n’est pas protégée par une phrase de passe.
research-do = Enregistrer la copie…
research-done = La copie est dans { $path }. Extraits laissés de côté : { $withheld } ; textes vidés : { $emptied }.

## Le cadre commun et ses versions

framework = Cadre commun
framework-versions = Versions du cadre
framework-sub = { $known ->
    [yes] Version { $version }{ $since ->
        [0] {""}
        [one] {" "}· un changement depuis
       *[other] {" "}· { $since } changements depuis
    }
   *[no] Pas encore de version
}
framework-tabs = Le cadre, ses versions, leur comparaison
framework-tab-tree = Arbre
framework-tab-versions = Versions
framework-tab-compare = Comparer
framework-none = Le cadre commun est encore vide
framework-none-text = Axes, volets et thèmes rangent de la même façon les extraits, l’inventaire et les synthèses. Commencez par un axe, puis ajoutez-lui des volets et des thèmes.
framework-add-axis = Ajouter un axe
framework-add-further = Ajouter une dimension
framework-add = Ajouter au cadre
framework-add-under = Ajouter sous « { $name } »
framework-add-do = Ajouter dessous
framework-edit = Modifier le cadre
framework-edit-do = Modifier
framework-name = Nom
framework-dimension = Dimension d’analyse
framework-dimension-hint = Par exemple « profil d’acteur ». Vide : un thème hors des axes.
framework-definition = Définition
framework-definition-hint = Ce qui se range ici, et ce qui n’y va pas.
framework-definition-none = Pas encore de définition.
framework-reason = Raison
framework-reason-hint = Pourquoi ce changement : elle se lit dans les versions du cadre, et ne paraît dans aucun livrable.
framework-kind-axe = Axe
framework-kind-volet = Volet
framework-kind-theme = Thème
framework-in = { $kind } · { $path }
framework-head-excerpts = Extraits
framework-head-entries = Inventaire
framework-head-statements = Énoncés
framework-row-waits = à répartir
framework-filed-none = Rien n’y est encore rangé.
framework-filed-beneath = { $n ->
    [one] Rien directement : tout est rangé plus bas, à un seul endroit.
   *[other] Rien directement : tout est rangé plus bas, à { $n } endroits.
}
framework-n-excerpts = { $n ->
    [one] 1 extrait
   *[other] { $n } extraits
}
framework-n-entries = { $n ->
    [one] 1 entrée de l’inventaire
   *[other] { $n } entrées de l’inventaire
}
framework-n-organisations = { $n ->
    [0] aucune organisation
    [one] 1 organisation
   *[other] { $n } organisations
}
framework-n-statements = { $n ->
    [one] 1 énoncé s’y appuie
   *[other] { $n } énoncés s’y appuient
}
framework-n-nodes = { $n ->
    [0] aucun élément
    [one] 1 élément
   *[other] { $n } éléments
}
framework-move = Déplacer…
framework-move-hint = Sous un autre axe, volet ou thème.
framework-merge = Fusionner…
framework-merge-hint = Deux mots pour une même chose.
framework-split = Scinder…
framework-split-hint = Un seul mot pour plusieurs choses.
framework-retire = Retirer…
framework-retire-hint = On ne s’en sert plus.
framework-waits = { $n ->
    [one] Un élément attend d’être réparti après la scission.
   *[other] { $n } éléments attendent d’être répartis après la scission.
}
framework-assign = Répartir…
framework-to-missing = Choisissez où cela va.
framework-merge-title = Fusionner « { $name } »
framework-merge-text = Rangé là : { $what }. Tout passe à l’autre, et les énoncés qui s’y appuient sont à revoir. Son code ne sera plus donné.
framework-merge-to = Avec
framework-merge-do = Fusionner
framework-merge-done = « { $name } » est fusionné avec « { $into } ». Ctrl+Z l’annule.
framework-move-title = Déplacer « { $name } »
framework-move-text = Ce qui y est rangé le suit : { $what }.
framework-move-to = Sous
framework-move-none = Tout en haut
framework-move-do = Déplacer
framework-move-done = « { $name } » est déplacé. Ctrl+Z l’annule.
framework-retire-title = Retirer « { $name } »
framework-retire-text = { $used ->
    [yes] Rangé là : { $what }. Dites où cela va : rien ne se perd, et les énoncés qui s’y appuient sont à revoir.
   *[no] Rien n’y est rangé. Il reste lisible dans les versions du cadre.
}
framework-retire-to = Remplacé par
framework-retire-none = Par rien
framework-retire-do = Retirer
framework-retire-done = « { $name } » est retiré du cadre. Ctrl+Z l’annule.
framework-split-title = Scinder « { $name } »
framework-split-text = Nommez ce qu’il devient, puis dites où va ce qui y est rangé. Ce que vous ne répartissez pas reste sous l’ancien nom, marqué « à répartir ».
framework-split-do = Scinder
framework-split-done = « { $name } » est scindé, tout est réparti. Ctrl+Z l’annule.
framework-split-waits = { $n ->
    [one] « { $name } » est scindé ; un élément attend d’être réparti. Ctrl+Z l’annule.
   *[other] « { $name } » est scindé ; { $n } éléments attendent d’être répartis. Ctrl+Z l’annule.
}
framework-assign-title = Répartir « { $name } »
framework-assign-do = Répartir
framework-part = Part { $n }
framework-part-add = Ajouter une part
framework-part-remove = Ôter
framework-split-children = Ce qui en fait partie
framework-split-excerpts = { $n ->
    [one] Un extrait
   *[other] { $n } extraits
}
framework-split-entries = { $n ->
    [one] Une entrée de l’inventaire
   *[other] { $n } entrées de l’inventaire
}
framework-goes-to = Où va « { $name } »
framework-to-choose = À choisir
framework-rule-words = Ceux qui disent
framework-rule-words-example = logiciel
framework-rule-sphere = Dits par
framework-rule-anywhere = Toutes les sphères
framework-rule-part = Vont à
framework-rule-do = { $n ->
    [0] Répartir
    [one] Répartir 1 extrait
   *[other] Répartir { $n } extraits
}
framework-rest = Le reste : { $excerpts ->
    [0] {""}
    [one] 1 extrait
   *[other] { $excerpts } extraits
}{ $excerpts ->
    [0] {""}
   *[other] { $entries ->
        [0] {""}
       *[other] {" "}et{" "}
    }
}{ $entries ->
    [0] {""}
    [one] 1 entrée
   *[other] { $entries } entrées
}
framework-rest-waits = Attend un choix, plus tard
framework-rest-to = Va à « { $name } »
framework-version = Version { $name }
framework-version-first = avant le premier changement noté
framework-version-same = Rien n’avait changé depuis la précédente.
framework-since = Depuis la version { $name }
framework-now = aujourd’hui
framework-versions-none = { $known ->
    [yes] La version { $version } n’a pas encore changé
   *[no] Le cadre n’a pas encore de version
}
framework-versions-none-text = Renommez, fusionnez, scindez ou retirez un thème : chaque changement se lit ici, avec ce qu’il a fait aux extraits. Arrêtez une version quand le cadre est partagé, pour que les livrables la citent.
framework-keep = Arrêter une version
framework-keep-text = { $n ->
    [0] Le cadre est gardé tel qu’il est aujourd’hui ; la démarche citera ce nom.
    [one] Le cadre est gardé tel qu’il est aujourd’hui, avec le changement noté depuis la précédente ; la démarche citera ce nom.
   *[other] Le cadre est gardé tel qu’il est aujourd’hui, avec les { $n } changements notés depuis la précédente ; la démarche citera ce nom.
}
framework-keep-do = Arrêter la version
framework-kept = La version { $name } du cadre est arrêtée. Ctrl+Z l’annule.
framework-version-name = Nom de la version
framework-version-name-hint = Tel que les livrables le citent, par exemple 2020-09.
framework-version-date = En vigueur depuis
framework-version-why = Pourquoi cette version
framework-version-edit = Modifier la version
framework-version-edit-do = Modifier
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
framework-defined-before = Avant : { $text }
framework-carried = Repris : { $what }.
framework-carried-statements = { $n ->
    [one] Un énoncé s’y appuie, marqué à revoir.
   *[other] { $n } énoncés s’y appuient, marqués à revoir.
}
framework-why-add = Dire pourquoi
framework-why-edit = Changer la raison
framework-compare-none = Il n’y a pas encore deux versions à comparer
framework-compare-one = Comparer
framework-compare-other = Avec
framework-compare-only = Seulement ce qui diffère
framework-compare-what = Ce qui a changé
framework-differ = { $n ->
    [0] Les deux versions sont les mêmes.
    [one] Un élément diffère.
   *[other] { $n } éléments diffèrent.
}
framework-pair-ajout = Ajouté
framework-pair-born = Issu de { $names }
framework-pair-renommage = Renommé
framework-pair-definition = Défini autrement
framework-pair-deplacement = Déplacé
framework-pair-fusion = { $to ->
    [yes] Fusionné avec { $names }
   *[no] Fusionné
}
framework-pair-scission = { $to ->
    [yes] Scindé en { $names }
   *[no] Scindé
}
framework-pair-retrait = { $to ->
    [yes] Retiré, remplacé par { $names }
   *[no] Retiré
}

## Where a dossier stands
place-risk-nextcloud = Ce dossier est dans un répertoire Nextcloud.
place-risk-onedrive = Ce dossier est dans un répertoire OneDrive.
place-risk-dropbox = Ce dossier est dans un répertoire Dropbox.
place-risk-icloud = Ce dossier est dans iCloud Drive.
place-risk-kdrive = Ce dossier est dans un répertoire kDrive.
place-risk-googledrive = Ce dossier est dans un répertoire Google Drive.
place-risk-network = Ce dossier est sur un disque du réseau.
place-synced = Copié pendant que vous écrivez, il peut s’abîmer, ou se dédoubler si quelqu’un d’autre y écrit ailleurs. Fermez-le, déplacez-le dans vos documents et partagez-en une copie ; ou suspendez la synchronisation tant qu’il est ouvert, et ne l’ouvrez jamais sur deux ordinateurs à la fois.
place-network = Si le réseau tombe, l’enregistrement s’arrête, et un autre poste peut ne pas voir que vous y écrivez. Travaillez de préférence sur une copie dans vos documents, et remettez-la sur le réseau une fois fermée.
place-conflicts = { $n ->
    [one] Une copie en conflit est à côté de ce dossier.
   *[other] { $n } copies en conflit sont à côté de ce dossier.
}
place-conflicts-text = Elle contient ce qui a été écrit ailleurs au même moment : { $names }. Ouvrez-la pour comparer, reprenez ce qui manque ici, puis rangez-la.
place-read = J’ai compris
personal-data = Données personnelles…
personal-title = Données personnelles
sheet-title = Fiche du registre des traitements
sheet-text = Ce que le RGPD demande de tenir à jour, rempli d’après le dossier : qui, pourquoi, quelles données, jusqu’à quand, à qui, sous quelle garde. Reste à compléter le contact.
sheet-do = Enregistrer la fiche…
sheet-done = La fiche est dans { $path }.
personal-person = Ce qui est dû à une seule personne (tout ce qui la concerne, son effacement) est au bas de sa fiche.

## Until when a dossier is kept
settings-retention = Conservation
settings-retention-hint = Les paroles et les coordonnées ne se gardent que le temps utile, et ce temps s’annonce avant l’entretien.
retention-until = Dernier jour de conservation
retention-proposed = Proposé : { $day }, un an après la fin de la démarche.
retention-propose = Retenir cette date
retention-told = La notice d’information et la fiche du registre des traitements portent cette date. Si vous la repoussez, dites-le aux personnes à qui une autre a été annoncée.
retention-end = Que faire à l’échéance…
retention-end-title = Que faire à l’échéance
retention-set = Fixer la date…
retention-later = Changer la date…
retention-note-owed = Jusqu’à quand ce dossier est-il gardé ?
retention-note-owed-text = Des personnes ont été entendues, et aucune date de conservation n’est fixée. Elles ont le droit de la connaître : la notice d’information la leur dit.
retention-note-near = { $n ->
    [0] C’est le dernier jour de conservation de ce dossier.
    [one] Ce dossier peut être gardé jusqu’à demain, { $day }.
   *[other] Ce dossier peut être gardé jusqu’au { $day }, dans { $n } jours.
}
retention-note-near-text = Ensuite, ce que les personnes ont confié est à effacer, comme on le leur a dit. Préparez ce qui doit rester : une copie sans noms, une archive.
retention-note-past = { $n ->
    [0] La date de conservation de ce dossier, { $day }, est passée.
    [one] Le dernier jour de conservation de ce dossier était hier, { $day }.
   *[other] La date de conservation de ce dossier, { $day }, est passée depuis { $n } jours.
}
retention-note-past-text = Ce que les personnes ont confié est à effacer, comme on le leur a dit ; ou, si le travail le demande encore, la date est à changer et à leur redire.
retention-end-text = Rien ne se fait tout seul. Gardez d’abord ce qui doit durer, puis supprimez le dossier.
retention-copy = Garder un dossier sans noms
retention-copy-text = Une copie où personne n’est nommé, où ne restent que les paroles qui peuvent être montrées. Elle suffit souvent pour la recherche et pour la mémoire de la démarche.
retention-archive = Archiver
retention-archive-text = Tout le dossier en tableaux et en textes, lisibles sans Croisée. Tout y est, les noms et les paroles confidentielles aussi, et rien ne le protège : pour un service d’archives qui en a la charge, sur un support chiffré.
retention-archive-do = Enregistrer l’archive…
retention-archived = L’archive est dans { $path }.
retention-delete = Supprimer le dossier
retention-delete-text = Le fichier et les sauvegardes que Croisée en a faites sont supprimés, sans retour. Les copies, les archives et les livrables déjà enregistrés ailleurs restent : c’est à vous de les supprimer. Sans phrase de passe, un spécialiste peut encore retrouver des traces sur le disque.
retention-type = Pour confirmer, recopiez le titre : { $title }
retention-delete-do = Supprimer définitivement
retention-ended = { $n ->
    [0] { $path } est supprimé.
    [one] { $path } est supprimé, avec sa sauvegarde.
   *[other] { $path } est supprimé, avec ses { $n } sauvegardes.
}
retention-ended-left = Le dossier est supprimé, mais il en reste des sauvegardes, ou des répertoires qui n’ont pas pu être atteints : { $paths }
retention-ended-left-next = Branchez le support s’il manque, vérifiez que ces fichiers ne sont pas ceux d’un autre dossier, puis supprimez-les à la main.

## The self-check, and what failed
called = Ce dossier était déjà ouvert ici.
check = Vérification
check-menu = Vérification…
check-home = Vérifier Croisée
check-looking = Le dossier est relu…
check-summary = { $n ->
    [0] Tout va bien.
    [one] Un point est à regarder.
   *[other] { $n } points sont à regarder.
}
check-content = Le dossier
check-folder = Son emplacement
check-backups = Les sauvegardes
check-protection = La protection
check-own = Les fichiers de Croisée
check-fonts = Les polices
check-health-well = En ordre.
check-health-look = À regarder.
check-health-wrong = En défaut.
check-again = Vérifier de nouveau
check-copy = Copier le texte
check-copied = Le texte est copié. Il ne contient rien de ce que le dossier contient.
crash = Croisée s’est interrompue
crash-text = { $at ->
    [none] Une opération a échoué d’une manière imprévue la dernière fois.
   *[other] Une opération a échoué d’une manière imprévue, le { $at }.
} Tout ce qui était indiqué comme enregistré l’est.
crash-report = Un rapport est resté sur cet ordinateur, et n’a été envoyé à personne. Il dit où le programme a échoué, jamais sur quels mots. Vous pouvez le lire, puis le joindre à un signalement.
crash-report-name = Le rapport
crash-read = Lire le rapport
crash-copy = Copier le rapport
crash-copied = Le rapport est copié.
crash-show = Montrer le fichier
crash-close = J’ai compris

## What this computer remembers
remember = Se souvenir sur cet ordinateur
remember-hint = Le trousseau de votre session garde de quoi ouvrir ce dossier. Qui ouvre votre session l’ouvre alors aussi ; après un verrouillage, la phrase de passe est redemandée.
remember-yes = Cet ordinateur se souvient : ce dossier s’ouvre sans phrase de passe dans votre session.
remember-none = Cet ordinateur ne peut pas retenir la phrase de passe : elle est demandée à chaque ouverture, et ne s’écrit dans aucun fichier.
remember-forget = Oublier sur cet ordinateur
remember-done = Cet ordinateur se souvient de ce dossier.
remember-forgotten = C’est oublié : la phrase de passe sera redemandée.
