# Ce que le noyau et la ligne de commande disent : ce qui s’est passé, ce qui est gardé, ce qu’il y a à faire.

## Le dossier ne s’ouvre pas
dossier-absent = Aucun dossier à cet endroit : { $path }. Vérifiez le chemin, ou créez le dossier.
dossier-unknown = { $path } n’est pas un dossier de Croisée. Le fichier est resté tel quel ; choisissez un fichier « .croisee ».
dossier-newer = Ce dossier a été écrit par une version plus récente de Croisée (format { $found } ; celle-ci connaît le format { $known }). Rien n’a été changé ; mettez Croisée à jour pour l’ouvrir.
dossier-outdated = Ce dossier vient d’une version antérieure et ne peut pas être mis à jour ici, car il est en lecture seule. Rien n’a été changé ; copiez-le à un endroit où l’écriture est permise, puis ouvrez la copie.
dossier-held = { $file ->
    [none] Le dossier
   *[other] Le dossier « { $file } »
} est ouvert par { $holder }. Rien n’a été changé ; fermez-le là-bas, puis recommencez.
dossier-damaged = { $file ->
    [none] Le dossier
   *[other] Le dossier « { $file } »
} est endommagé. Il est gardé tel quel ; ouvrez la dernière copie de sauvegarde. [{ $detail }]
dossier-protected = Le dossier « { $file } » est protégé par une phrase de passe. Rien n’a été changé ; donnez-la pour l’ouvrir.
passphrase-wrong = Cette phrase de passe n’ouvre pas le dossier « { $file } ». Rien n’a été changé ; vérifiez les majuscules et le clavier, ou servez-vous de la fiche de secours.
recovery-code-wrong = Ce n’est pas le code d’une fiche de secours : il a dix-sept groupes de quatre signes. Rien n’a été changé ; relisez-le groupe par groupe.
dossier-read-only = Le dossier est en lecture seule. Rien n’a été changé ; rendez le fichier et son répertoire modifiables, ou travaillez sur une copie.
dossier-moved = Le fichier du dossier a été renommé, déplacé, remplacé ou supprimé : plus rien n’y est enregistré. Ce qui l’était est dans le fichier déplacé, et l’écran garde le reste. Remettez le fichier à sa place sous son nom, au besoin depuis la corbeille, ou enregistrez une copie et ouvrez-la.
someone = un autre programme
none-yet = aucun pour l’instant

## Lire et écrire des fichiers
target-exists = { $path } existe déjà et n’est jamais écrasé. Choisissez un autre nom, ou déplacez ce fichier.
among-others = { $path } contient déjà des fichiers d’une autre archive (« { $file } », par exemple), qui partiraient avec celle-ci. Rien n’a été écrit ; choisissez un dossier vide.
disk-full = Le disque est plein. Ce qui était enregistré l’est toujours, et rien d’inachevé ne reste ; libérez de la place, puis recommencez.
file-io = { $path } : { $why }. Rien n’a été écrit à cet endroit ; vérifiez le chemin et les droits, puis recommencez.
io-permission = le système ne donne pas le droit d’y accéder
io-read-only = ce support est en lecture seule
io-not-found = cet endroit n’existe pas
io-is-folder = c’est un répertoire, et non un fichier
io-not-folder = une partie de ce chemin n’est pas un répertoire
io-exists = un fichier porte déjà ce nom
source-absent = Il n’y a rien à lire à cet endroit : { $path }. Rien n’a été repris ; vérifiez le chemin.
source-unreadable = { $path } est une archive ZIP endommagée. Rien n’a été repris ; demandez-la de nouveau, ou décompressez ce qui peut l’être et importez le répertoire.
source-too-large = { $path } contient trop de fichiers, ou trop de données une fois décompressé. Rien n’a été repris ; importez-le par parties.
source-workbook = { $path } est un classeur ou un document bureautique, qui ne se lit pas ici. Rien n’a été repris ; enregistrez chaque feuille au format CSV, puis importez-la.
source-nothing-recognised = { $path } ne contient aucun fichier d’une archive de Croisée. Rien n’a été repris ; vérifiez que « manifeste.json » et les fichiers CSV sont à la racine.
source-table-unknown = Les colonnes de { $path } ne disent pas de quelle table il s’agit. Rien n’a été repris ; précisez-la avec --as (par exemple --as organisations).

## Ce qui est demandé ne peut pas se faire
nothing-to-undo = Il n’y a rien à annuler ni à rétablir.
gone = Cet élément n’existe plus : { $what }. Rien n’a été changé ; rechargez la page.
in-use = { $count ->
    [0] D’autres éléments s’appuient encore dessus. Rien n’a été supprimé ; retirez-les d’abord.
    [one] Un élément s’appuie encore dessus ({ $by }). Rien n’a été supprimé ; retirez-le d’abord.
   *[other] { $count } éléments s’appuient encore dessus ({ $by }). Rien n’a été supprimé ; retirez-les d’abord.
}
missing = Il manque une valeur : { $field }. Rien n’a été changé ; indiquez-la, puis recommencez.
invalid = « { $value } » ne convient pas : { $field }. Rien n’a été changé ; corrigez, puis recommencez.
unlike = Ces deux fiches diffèrent par { $field }. Rien n’a été fusionné ; corrigez l’une des deux, puis recommencez.
misplaced = Cet élément du cadre ne peut pas être rangé là. Rien n’a été déplacé ; choisissez un axe, un volet ou un thème qui ne soit pas sous lui.
being-split = Cet élément du cadre est en cours de scission : il disparaîtra quand tout ce qui y attend sera réparti. Rien n’a été changé ; choisissez plutôt l’un des éléments qu’il devient.
notes-moved = Les notes ont été modifiées entre-temps. Les deux textes sont gardés ; rechargez les notes, puis reprenez votre modification.
text-moved = Ce texte a été modifié entre-temps. Les deux versions sont gardées ; choisissez celle qui reste.
remarks-open = Des remarques attendent une réponse ({ $count }). Rien n’a été changé ; répondez-y, puis validez le livrable.
logo-unfit = « { $name } » ne peut pas servir de logo : { $why } Rien n’a été changé.
logos-full = Une couverture porte { $most } logos au plus. Rien n’a été changé ; retirez-en un d’abord.
colour-pale = La couleur { $colour } se lit mal sur du blanc. Rien n’a été changé ; prenez par exemple { $instead }, la plus proche qui se lise.
legal-long = La mention dépasse { $most } caractères, la place du pied de couverture. Rien n’a été changé ; raccourcissez-la.
style-unknown = { $path } n’est pas un style de Croisée, ou il est incomplet ({ $detail }). Rien n’a été changé ; redemandez le fichier « .croisee-style » à qui l’a fait.
style-newer = { $path } a été fait par une version plus récente de Croisée (version { $found } du format). Rien n’a été changé ; mettez Croisée à jour, ou demandez ce style fait par une version plus ancienne.
style-wrong-file = « { $file } » n’y est pas, ou ne se lit pas
style-wrong-name = « { $file } » n’est pas le nom d’un logo, ou il y est deux fois
style-wrong-line = dans « style.toml », la ligne { $line } ne se lit pas
style-wrong-format = « format » y dit « { $value } »
style-wrong-missing = « { $field } » manque dans « style.toml »
style-wrong-kind = « { $field } » n’est pas de la forme attendue dans « style.toml »
style-wrong-unknown = « { $field } » n’a pas sa place dans « style.toml »
style-wrong-fonts = « { $value } » n’est pas un choix de polices ; il y a { $known }
file-too-large = « { $name } » dépasse { $most } Mo. Rien n’a été changé ; joignez un fichier plus léger, ou gardez-le à côté du dossier.
text-too-long = Ce texte dépasse { $most } ko, la place d’une section. Rien n’a été changé ; répartissez-le sur plusieurs sections.
not-heard = Cet entretien n’a pas encore eu lieu. Rien n’a été changé ; indiquez d’abord qu’il a été tenu.
not-sent = Ce compte rendu n’attend pas de réponse : il n’est pas envoyé, ou un texte amendé est revenu. Rien n’a été changé ; indiquez la date d’envoi, ou traitez les amendements.
tacit-unannounced = Aucune date d’accord tacite n’a été annoncée à l’interviewé. Rien n’a été changé ; attendez sa réponse, ou renvoyez-lui le compte rendu en annonçant une date.
tacit-too-early = Le silence ne vaut accord qu’après le { $date }, la date annoncée. Rien n’a été changé ; attendez qu’elle soit passée.
day-impossible = { $from ->
    [none] Ce ne peut pas être le { $date } : cette date est trop ancienne, ou encore à venir. Rien n’a été changé ; corrigez la date, puis recommencez.
   *[other] Ce ne peut pas être le { $date }, avant le { $from }. Rien n’a été changé ; corrigez cette date, ou celle de l’entretien, puis recommencez.
}
amendment-waits = Un texte est revenu de l’interviewé et attend d’être traité. Rien n’a été changé ; comparez-le d’abord aux notes, puis marquez le compte rendu comme validé.
amendment-too-long = Ce texte dépasse { $most } ko, bien plus qu’un compte rendu. Rien n’a été changé ; ne collez que ce que l’interviewé a renvoyé.
no-appointment = Aucun de ces entretiens n’a de date. Aucun fichier n’a été écrit ; fixez d’abord une date.
without-place = Ce à quoi il appartenait a été supprimé définitivement. Rien n’a été changé ; sa copie dans la corbeille reste lisible.
place-taken = Un autre élément occupe sa place. Rien n’a été changé ; supprimez ou renommez cet autre élément, puis recommencez.
no-amendment = Aucun texte amendé n’attend d’être traité. Rien n’a été changé ; reprenez le texte reçu.
already-member = Ce participant est déjà membre de cet espace. Rien n’a été changé ; modifiez son rôle ou sa voix dans la liste des membres.
cancelled = Le travail a été interrompu à votre demande. Rien n’a été changé.
quoted = « { $title } »
template-unknown = Il n’existe pas de modèle « { $name } ». Rien n’a été écrit ; les modèles sont : { $known }.
template-unfit = Ce modèle ne peut pas être gardé ainsi : { $detail } Rien n’a été changé.
template-in-use = Ce modèle sert encore à { $by }. Rien n’a été changé ; choisissez-y d’abord un autre modèle.
space-unknown = Il n’existe pas d’espace de dialogue « { $code } ». Rien n’a été exporté ; les espaces sont : { $known }.
interview-unknown = Il n’existe pas d’entretien « { $code } ». Rien n’a été exporté ; il y a, entre autres : { $known }.
person-unknown = Il n’existe pas de personne « { $code } ». Rien n’a été écrit ; le code d’une personne se lit dans l’export des participants.
glyph-missing = { $detail }
override-unrecorded = Publier les paroles d’entretiens non validés se consigne au registre, et le dossier est en lecture seule ou ouvert ailleurs. Rien n’a été exporté ; fermez-le là-bas ou rendez-le modifiable, puis recommencez.
typeset = La mise en page a échoué : { $detail }. Rien n’a été écrit ; signalez-le avec ce message.
database = La base de données a refusé ce travail ({ $detail }). Ce qui était enregistré l’est toujours ; signalez-le avec ce message.
internal = Un défaut du programme a interrompu ce travail ({ $detail }). Ce qui était enregistré l’est toujours ; signalez-le avec ce message.

## De quoi il s’agit
thing-attachment = un fichier joint
thing-consent = un consentement
thing-crossing-column = une colonne de la croisée
thing-deliverable = un livrable
thing-evidence = des appuis d’énoncés
thing-excerpt = des extraits
thing-excerpt-theme = des extraits
thing-figure = une série de chiffres
thing-followup = une suite à donner
thing-framework-change = un changement du cadre
thing-framework-node = un thème du cadre
thing-framework-version = une version du cadre
thing-grid = un tableau
thing-guide-question = des questions du guide
thing-interview = des entretiens
thing-interview-person = des entretiens
thing-interview-space = des entretiens
thing-inventory-entry = des entrées de l’inventaire
thing-logo = un logo
thing-meeting = une rencontre
thing-meeting-attendee = des rencontres
thing-member = des participations à un espace
thing-organisation = une organisation
thing-person = une personne
thing-phase = une phase
thing-prose = des textes
thing-relay = des relais
thing-review = des remarques de relecture
thing-saved-filter = un filtre enregistré
thing-space = un espace de dialogue
thing-template = un modèle de livrable
thing-sphere = une sphère
thing-statement = un énoncé
thing-trash = un élément de la corbeille
thing-version = une version
field-acronym = le sigle
field-agenda = l’ordre du jour
field-alt = le texte qui remplace le logo
field-author = l’auteur
field-cell = la cellule
field-code = le code
field-colour = la couleur
field-columns = le nombre de colonnes
field-consent = le consentement
field-date = la date
field-definition = la définition
field-dimension = la dimension
field-node = l’élément du cadre
field-part = la part
field-parts = le nombre de parts
field-reason = la raison
field-retention = le dernier jour de conservation
field-description = la description
field-echelon = l’échelon territorial
field-email = le courriel
field-evidence = l’appui
field-excerpt = l’extrait
field-facilitators = les facilitateurs
field-fictional = leur caractère fictif ou réel
field-holder = le porteur
field-holder-kind = le type de porteur
field-kind = la nature
field-label = le libellé
field-legal = la mention
field-means = les moyens
field-member = le membre
field-mode = le mode
field-name = le nom
field-notes = les notes
field-objectives = les objectifs
field-pilots = les pilotes
field-place = le lieu
field-query = la recherche
field-on = la date
field-organisation = l’organisation
field-origin = l’origine
field-phone = le téléphone
field-profile = le profil
field-purpose = l’objet
field-question = la question
field-relays = à qui il relaie
field-reply = la réponse
field-result = le résultat
field-role = la fonction
field-rows = le nombre de lignes
field-section = la section
field-sector = la filière
field-singular = le nom au singulier
field-stakes = l’enjeu
field-steps = les étapes
field-tacit-on = la date d’accord tacite
field-sphere = la sphère
field-source = la source
field-status = l’état
field-template = le modèle
field-territory = le territoire
field-text = le texte
field-time = l’heure
field-title = le titre
field-template-name = le nom court
field-value = la valeur
field-voice = la voix
field-volet = le volet
field-website = le site

## Import : où, puis pourquoi
refusal-in-file = { $file } : { "" }
refusal-in-row = { $file }, ligne { $row } : { "" }
refusal-in-cell = { $file }, ligne { $row }, colonne « { $column } » : { "" }
refusal-missing = la valeur de « { $column } » manque. La ligne n’a pas été reprise ; indiquez cette valeur.
refusal-bad-code = « { $value } » n’est pas un code (lettres et chiffres sans accent, points, tirets, 64 caractères au plus, et une lettre ou un chiffre pour commencer). La ligne n’a pas été reprise ; donnez-lui un code de cette forme.
refusal-bad-file-code = ce nom de fichier n’est pas formé d’un code (lettres et chiffres sans accent, points, tirets). Le fichier n’a pas été repris ; renommez-le.
refusal-bad-day = « { $value } » n’est pas un jour de la forme 2020-05-11. La ligne n’a pas été reprise ; corrigez la date.
refusal-day-to-come = « { $value } » est un jour à venir, ou la date de cet ordinateur est fausse : un accord, un envoi ou une validation ne se note que le jour venu. La ligne n’a pas été reprise ; corrigez la date.
refusal-bad-date = « { $value } » n’est pas une date de la forme 2020-05-11, 2020-05, 2020 ou 2020-09-03/2020-09-04. La ligne n’a pas été reprise ; corrigez la date.
refusal-bad-time = « { $value } » n’est pas une heure de la forme 09:30. La ligne n’a pas été reprise ; corrigez l’heure.
refusal-bad-colour = « { $value } » n’est pas une couleur de la forme #1f5f6b. La ligne n’a pas été reprise ; corrigez la couleur.
refusal-bad-integer = « { $value } » n’est pas un nombre entier qui convienne ici. La ligne n’a pas été reprise ; corrigez le nombre.
refusal-bad-number = « { $value } » n’est pas un nombre. La ligne n’a pas été reprise ; corrigez le nombre.
refusal-bad-positions = « { $value } » ne donne pas les positions d’un énoncé : il en faut deux à quatre, différentes, de 120 caractères au plus, séparées par « | ». La ligne n’a pas été reprise ; corrigez la cellule ou laissez-la vide.
refusal-no-such-position = l’énoncé « { $statement } » n’a pas de position { $value }. La ligne n’a pas été reprise ; indiquez le rang d’une de ses positions, ou laissez la cellule vide.
refusal-position-unsure = l’énoncé « { $statement } » n’a pas été repris : rien ne dit laquelle de ses positions est la { $value }. La ligne n’a pas été reprise ; corrigez d’abord celle de l’énoncé.
refusal-position-alone = dans le dossier, cette preuve de « { $statement } » prend une autre position ; sans la liste des positions, rien ne dit laquelle est la { $value }. La ligne n’a pas été reprise ; apportez enonces.csv avec ce fichier, ou choisissez la position sur la page de l’énoncé.
refusal-bad-json = cette cellule n’est pas une liste JSON. La ligne n’a pas été reprise ; laissez la cellule vide ou corrigez-la.
refusal-bad-origin = « { $value } » ne dit pas d’où cela vient. La ligne n’a pas été reprise ; écrivez le code après l’un de ces mots : { $allowed }.
refusal-not-in-list = « { $value } » ne fait pas partie des valeurs admises. La ligne n’a pas été reprise ; choisissez parmi : { $allowed }.
refusal-unknown-reference = aucune ligne de « { $table } » n’a le code « { $value } », ou elle a été refusée. Ce qui y renvoie n’a pas été repris ; corrigez le code ou ajoutez cette ligne.
refusal-duplicate = « { $value } » figure déjà plus haut dans ce fichier. Cette ligne n’a pas été reprise ; donnez-lui un autre code, ou réunissez les deux lignes.
refusal-cycle = rattacher cette ligne à « { $value } » la ferait dépendre d’elle-même. La ligne n’a pas été reprise ; corrigez son parent.
refusal-member-nobody = un membre est une personne, une organisation, ou les deux. La ligne n’a pas été reprise ; indiquez l’une au moins.
refusal-quote-not-found = la citation « { $value } » ne se trouve pas, mot pour mot, dans les notes. La ligne n’a pas été reprise ; recopiez-la depuis les notes.
refusal-quote-found-twice = la citation « { $value } » se trouve plusieurs fois dans les notes. La ligne n’a pas été reprise ; allongez-la, ou indiquez « debut » et « fin ».
refusal-quote-elsewhere = les caractères { $start } à { $end } des notes ne sont pas « { $value } ». La ligne n’a pas été reprise ; corrigez « debut » et « fin », ou laissez-les vides.
refusal-quote-backwards = la fin ({ $value }) ne vient pas après le début. La ligne n’a pas été reprise ; corrigez « debut » et « fin ».
refusal-quote-one-offset = « debut » et « fin » vont ensemble, et « { $column } » manque. La ligne n’a pas été reprise ; indiquez les deux, ou aucun.
refusal-contradiction = ces valeurs ne peuvent pas aller ensemble dans un dossier. La ligne n’a pas été reprise ; vérifiez-la.
refusal-too-many-cells = la ligne a plus de cellules qu’il n’y a de colonnes : un séparateur s’est glissé dans un texte. La ligne n’a pas été reprise ; mettez ce texte entre guillemets droits.
refusal-table-too-wide = le tableau a plus de { $limit } colonnes. Rien n’en a été repris ; vérifiez le séparateur, ou partagez-le en plusieurs fichiers.
refusal-table-too-long = le tableau a plus de { $limit } 000 lignes. Rien n’en a été repris ; partagez-le en plusieurs fichiers.
refusal-table-empty = le tableau n’a aucune ligne sous ses titres de colonnes. Rien n’en a été repris ; vérifiez que c’est le bon fichier, et le bon séparateur.
refusal-row-too-long = la ligne dépasse { $limit } Mo : c’est un texte entier, ou un guillemet droit de trop. Elle n’a pas été reprise ; gardez ce texte dans un fichier à part, ou raccourcissez-la.
refusal-unclosed-quote = un guillemet droit ouvre une cellule que rien ne referme : la suite du fichier ne peut pas être lue. Rien n’en a été repris à partir d’ici ; refermez le guillemet.
refusal-column-missing = la colonne « { $column } » manque, et sans elle aucune ligne ne se reconnaît. Le fichier n’a pas été repris ; ajoutez cette colonne, ou vérifiez le séparateur.
refusal-file-nul = le fichier contient des caractères nuls : ce n’est pas un texte. Il n’a pas été repris ; enregistrez-le comme texte, en UTF-8.
refusal-file-undefined-bytes = le fichier contient des octets qui n’ont de sens ni en UTF-8, ni en UTF-16, ni en Windows-1252. Il n’a pas été repris ; enregistrez-le en UTF-8.
refusal-file-harmful = le programme n’est pas venu à bout de ce fichier, qui demande trop de mémoire ou de temps, ou qui est fait pour nuire. Il n’a pas été repris ; ouvrez-le dans le logiciel qui l’a fait et enregistrez-le à nouveau, en CSV par exemple.
refusal-file-too-long = le fichier dépasse { $limit } Mo, ou l’archive entière dépasse ce qui peut être lu. Il n’a pas été repris ; partagez-le.
refusal-file-damaged = le fichier ne peut pas être décompressé : il est endommagé ou protégé. Il n’a pas été repris ; demandez-le de nouveau.
refusal-file-unread = le système n’a pas pu lire le fichier ({ $why }). Il n’a pas été repris ; vérifiez vos droits.
refusal-file-name = ce nom mène hors de l’archive. Le fichier n’a pas été lu ; renommez-le.
refusal-file-missing = « { $value } » n’est pas dans l’archive ni dans le dossier. La ligne n’a pas été reprise ; ajoutez le fichier, ou videz la cellule.
refusal-manifest-missing = le manifeste manque : rien ne dit que c’est une archive. Aucun dossier n’a été créé ; ajoutez-le, ou créez un dossier vide et importez ces fichiers.
refusal-manifest-unreadable = le manifeste n’est pas un objet JSON. Rien n’a été repris ; corrigez-le.
refusal-manifest-format = le champ « format » doit valoir « croisee/archive », et non « { $value } ». Rien n’a été repris ; vérifiez que c’est une archive de Croisée.
refusal-manifest-version = le champ « version » doit valoir 1. Rien n’a été repris ; corrigez-le.
refusal-manifest-newer = l’archive est de la version { $value }, et celle-ci ne connaît que la version 1. Rien n’a été repris ; mettez Croisée à jour.
refusal-manifest-not-text = ce champ du manifeste doit être un texte. Le manifeste n’a pas été repris ; corrigez-le.
refusal-manifest-not-list = ce champ du manifeste doit être une liste de textes. Le manifeste n’a pas été repris ; corrigez-le.
refusal-manifest-not-boolean = le champ « fictif » doit valoir true ou false. Le manifeste n’a pas été repris ; corrigez-le.
notice-column-unknown = la colonne « { $value } » n’est pas connue, ou figure deux fois ; elle a été laissée de côté.
notice-file-unknown = ce fichier ne fait pas partie d’une archive ; il a été laissé de côté.

## Dommages
damage-file = Le fichier est endommagé. Gardez-le tel quel et ouvrez la dernière copie de sauvegarde. [{ $detail }]
damage-reference = « { $row } » ({ $table }) renvoie à un élément de « { $target } » qui n’existe pas. Ouvrez la dernière copie de sauvegarde, ou corrigez ce renvoi.
damage-anchor = L’extrait « { $row } » ne se trouve pas dans les notes à l’endroit indiqué. Ouvrez l’entretien et replacez l’extrait.
damage-index = La recherche ne connaît pas « { $row } » ({ $table }, { $field }) tel qu’il est. Modifiez ce texte, ou ouvrez la dernière copie de sauvegarde.
damage-index-words = L’index de la recherche ne correspond plus aux textes. Exportez l’archive et recréez le dossier à partir d’elle.

## Ligne de commande
cli-method = Méthode écrite : { $path } ({ $spheres } sphères, { $spaces } espaces, { $phases } phases, { $themes } axes, volets et thèmes, { $questions } questions)
cli-method-left-out = Textes laissés de côté, parce qu’ils nomment quelqu’un ou reprennent des propos recueillis ({ $count }) : { $places }
cli-method-named = Intitulés repris tels quels bien qu’ils nomment quelqu’un ou reprennent des propos recueillis, à relire ({ $count }) : { $places }
cli-not-protected = Ce dossier n’est pas protégé : il n’a pas de fiche de secours. Rien n’a été écrit.
cli-created = Dossier créé : { $path }
cli-not-created = Aucun dossier n’a été créé, car quelque chose a été refusé : { $path }
cli-imported = Import enregistré dans { $path }
cli-nothing-imported = Rien n’est entré, car tout a été refusé : { $path }
cli-not-imported = Rien n’a été gardé, car quelque chose a été refusé : { $path }
cli-dry-run = Essai seulement, rien n’a été gardé : { $path }
cli-report = ajoutés : { $added }, modifiés : { $updated }, inchangés : { $unchanged }, refusés : { $refused }
cli-archive-complete = Archive complète et confidentielle, { $count ->
    [one] un fichier
   *[other] { $count } fichiers
} : { $path }
cli-archive-names = { $count ->
    [one] Un texte de l’archive nomme
   *[other] { $count } textes de l’archive nomment
} peut-être une personne ou une organisation qui n’y a pas consenti : { $places }. Relisez avant de transmettre.
cli-archive-words = { $count ->
    [one] Un texte de l’archive reprend
   *[other] { $count } textes de l’archive reprennent
} des mots qui ne peuvent pas être montrés : { $places }. Relisez avant de transmettre.
cli-archive-shareable = Archive partageable, { $count ->
    [one] un fichier
   *[other] { $count } fichiers
} : { $path }
cli-backup = Copie complète et confidentielle : { $path }
cli-left-out = { $file } : l’entretien « { $code } » n’est pas validé ; { $count ->
    [one] un extrait en a été laissé de côté.
   *[other] { $count } extraits en ont été laissés de côté.
}
cli-name-beyond = { $file } : { $count ->
    [one] un texte publié nomme
   *[other] { $count } textes publiés nomment
} une personne ou une organisation qui n’y a pas consenti (sections : { $sections }). Corrigez, puis publiez de nouveau.
cli-sharing-names = { $count ->
    [one] Un texte partagé nomme
   *[other] { $count } textes partagés nomment
} peut-être une personne ou une organisation qui n’y a pas consenti : { $places }. Relisez avant de transmettre.
cli-sharing-words = { $count ->
    [one] Un texte partagé reprend
   *[other] { $count } textes partagés reprennent
} des mots qui ne peuvent pas être montrés : { $places }. Relisez avant de transmettre.
cli-style-given = Style écrit : { $path }
cli-template-given = Modèle écrit : { $path }
cli-template-taken = Modèle repris : { $name }
cli-template-removed = Modèle retiré : { $name }
cli-template-own = du dossier
cli-template-demarche = de toute la démarche
cli-template-unread = Le modèle « { $name } » du dossier ne se lit pas : { $detail }
cli-style-taken = Style repris de { $path } ({ $count ->
    [0] sans logo
    [one] un logo
   *[other] { $count } logos
}).
cli-words-beyond = { $file } : { $count ->
    [one] un texte publié reprend
   *[other] { $count } textes publiés reprennent
} des mots qui ne peuvent pas être montrés (sections : { $sections }). Corrigez, puis publiez de nouveau.
cli-not-published = { $file } n’a pas été écrit (--strict), car ces textes ne peuvent pas être publiés tels quels.
cli-no-deliverable = Cet espace n’a aucun livrable à mettre en page.
cli-no-space = Ce dossier n’a pas encore d’espace de dialogue : rien n’a été écrit.
cli-no-table = Le dossier n’a rien à mettre dans ce tableau : rien n’a été écrit.
cli-space-failed = { $space } : { $detail }
cli-room-front-space = { $file } : le titre de l’espace n’y est pas, car il dit ce qui ne peut pas être montré.
cli-room-front-question = { $file } : la question de l’espace n’y est pas, car elle dit ce qui ne peut pas être montré.
cli-room-front-initiative = { $file } : le titre de la démarche n’y est pas, car il dit ce qui ne peut pas être montré.
cli-room-front-pilot = { $file } : un pilote de la démarche n’y est pas, car il n’a pas consenti à être nommé.
cli-room-left-out = { $file } : { $count ->
    [one] un énoncé n’y est pas, sa section est coupée
   *[other] { $count } énoncés n’y sont pas, leurs sections sont coupées
} dans le livrable.
cli-room-withheld = { $file } : l’énoncé { $number } n’y est pas : il dit un nom ou des mots qui ne peuvent pas être montrés.
cli-unregistered-held = Le dossier est ouvert par { $holder } : l’export se fait, mais le registre n’en garde pas trace.
cli-unregistered-read-only = Le dossier est en lecture seule : l’export se fait, mais le registre n’en garde pas trace.
cli-pseudonymised = Copie pseudonymisée : { $path }. Extraits laissés de côté : { $withheld } ; textes vidés : { $emptied }. Relisez-la : des noms de personnes sans fiche peuvent y rester.
cli-erasure = { $person } : { $excerpts } extraits partiraient, { $mentions } textes seraient repris, { $statements } énoncés resteraient à revoir, { $published } fichiers déjà sortis resteraient hors d’atteinte. Rien n’a été changé ; ajoutez --yes pour effacer.
cli-erased = Effacé : { $excerpts } extraits, { $mentions } textes repris ; { $statements } énoncés sont à revoir.
cli-erased-busy = Des restes peuvent demeurer dans le fichier : fermez le dossier ailleurs, puis videz la corbeille.
cli-sound = Aucun dommage.
cli-stats-organisations = Organisations : { $count }
cli-stats-persons = Personnes : { $count }
cli-stats-interviews = Entretiens : { $count }
cli-stats-excerpts = Extraits : { $count }
cli-stats-inventory = Inventaire : { $count }
cli-stats-statements = Énoncés : { $count }
cli-stats-evidence = Appuis : { $count }
cli-stats-spaces = Espaces de dialogue : { $count }
cli-stats-coverage = Sphère « { $sphere } » : { $heard } sur { $count } entendues

## Appels mal formés
usage-unknown-command = Il n’existe pas de commande « { $command } ».
usage-no-command = Il manque la commande.
usage-unknown-argument = L’argument « { $argument } » n’est pas connu ici.
usage-missing-argument = Il manque : { $argument }
usage-conflict = « { $argument } » et « { $other } » ne vont pas ensemble.
usage-missing-value = « { $argument } » attend une valeur.
usage-bad-value = « { $value } » ne convient pas pour « { $argument } ».
usage-not-text = Un argument n’est pas un texte lisible.
usage-unknown-table = Il n’existe pas de table « { $value } » ; les tables sont : { $known }.
usage-see-help = Pour en savoir plus : croisee-cli --help

## Aide
help-about = Croisée sans fenêtre : créer, remplir, interroger et exporter un dossier.
help-begins = Premier jour de la prochaine démarche : ses phases se suivent à partir de lui
help-large-print = En gros caractères : 18 points et plus, sans césure ni colonnes
help-method = Écrire ce dont la prochaine démarche part : la méthode de celle-ci, sans rien de son contenu
help-method-out = Le nouveau dossier (« .croisee »), ou l’archive de la méthode
help-signed = Reprendre les logos et la mention légale
help-style = Donner le style des pages, ou en reprendre un
help-style-export = Écrire le style du dossier (polices, couleurs, logos, mention) dans un fichier qui se transmet
help-style-file = Le fichier du style
help-style-import = Reprendre un style transmis à la place de celui du dossier
help-templates = Les modèles de livrables, ceux du programme et ceux du dossier
help-template-list = Dire lesquels il y a
help-template-import = Reprendre un modèle dans le dossier, sous le nom de son fichier
help-template-export = Écrire un modèle dans un fichier qui se relit et se transmet
help-template-remove = Retirer un modèle du dossier, s’il ne sert plus
help-template-file = Le fichier du modèle ; son nom est celui du modèle
help-template-name = Le nom du modèle
help-usage = Usage :
help-commands = Commandes
help-arguments = Arguments
help-options = Options
help-help = Afficher cette aide
help-version = Afficher la version
help-json = Répondre en JSON, pour les machines
help-lang = Langue des messages : fr ou en
help-dossier = Le dossier (*.croisee) ; un dossier protégé s’ouvre, et se crée, avec la variable d’environnement CROISEE_PASSPHRASE
help-create = Créer un dossier, vide, à partir d’une archive, ou de la démonstration
help-from = Archive à reprendre : un répertoire ou un ZIP
help-demo = Reprendre le dossier de démonstration
help-title = Titre de la démarche
help-strict = Ne rien garder si quelque chose est refusé
help-import = Importer des fichiers, un répertoire ou une archive dans un dossier (sans sauvegarde d’elle-même, à la différence de la fenêtre : « backup » d’abord)
help-source = Ce qui est importé
help-as = La table dont il s’agit (organisations, inventaire…), ou « textes » : des notes TXT, MD, DOCX, ODT, chacune rattachée à son entretien par son nom ; à défaut, d’après le nom du fichier ou ses colonnes
help-dry-run = Dire ce qui serait repris, sans rien garder
help-export = Exporter des livrables ou l’archive d’un dossier
help-export-deliverable = Mettre en page les livrables d’un espace, ou de tous, en PDF
help-space = Code de l’espace, ou « all » pour tous
help-out = Où écrire
help-date = Date portée par les documents
help-template = Modèle à la place de celui du dossier
help-edition = Édition à la place de celle du dossier
help-published = Version publiée, et non brouillon
help-strict-published = Ne pas écrire une version publiée dont des textes disent ce qui ne peut pas être montré
help-override-unvalidated = Garder les paroles des entretiens non validés (inscrit au registre)
help-export-record = Mettre en page les documents d’un entretien, ou de tous, en PDF : compte rendu, fiche, note d’information
help-export-room = Mettre en page les énoncés d’un espace, ou de tous, pour les projeter en salle (PDF 16/9)
help-export-recovery = Mettre en page la fiche de secours d’un dossier protégé (PDF) : elle l’ouvre sans sa phrase de passe
help-kind = Lequel : compte_rendu, fiche ou notice
help-interview = Code de l’entretien, ou « all » pour tous ; sans lui, tous ceux qui ont eu lieu, ou une notice vierge
help-export-archive = Écrire l’archive ouverte : complète et confidentielle
help-shareable = N’écrire que ce qui peut être montré à d’autres
help-search = Chercher des mots dans un dossier
help-query = Mots tous requis ; « "…" » pour une expression
help-limit = Nombre de résultats au plus (50 à défaut)
help-stats = Compter ce que contient un dossier
help-check = Vérifier qu’un dossier n’est pas endommagé
help-backup = Faire une copie complète d’un dossier
help-export-sharing = Partager l’inventaire : données ouvertes, transmission ou kit
help-export-table = Écrire un tableau pour un tableur
help-export-docx = Écrire les brouillons des livrables pour un traitement de texte
help-way = Manière de partager
help-nature = Seulement cette nature d’entrées (plusieurs fois si besoin)
help-volet = Seulement ce volet, par son code (plusieurs fois si besoin)
help-territory = Seulement ce territoire (plusieurs fois si besoin)
help-closed = Avec les entrées closes
help-licence = Licence des données ouvertes (licence-ouverte-2.0 à défaut)
help-to = À qui cela part, pour le registre (plusieurs fois si besoin)
help-export-pseudonymised = Écrire une copie du dossier où personne n’est nommé, sans notes ni paroles non citables
help-export-processing-sheet = Écrire la fiche du registre des traitements (RGPD), remplie d’après le dossier
help-places = Avec les territoires, qui peuvent désigner quelqu’un
help-person = Ce qui est dû à une personne : tout ce qui la concerne, ou son effacement
help-person-access = Écrire tout ce que le dossier contient d’une personne, en PDF et en tableau
help-person-code = Code de la personne
help-person-erase = Dire ce que l’effacement d’une personne emporterait ; avec --yes, l’effacer pour toujours
help-yes = Effacer pour de bon : rien n’en revient
help-table = Quel tableau
help-format = csv ou xlsx (xlsx à défaut)

## Ce qui s’annule
op-consent = Consentement enregistré
op-copy-pseudonymise = Copie pseudonymisée
op-deliverable-add = Ajouter un livrable
op-deliverable-delete = Retirer un livrable
op-deliverable-edit = Modifier un livrable
op-deliverable-move = Changer l’ordre des livrables
op-deliverable-publish = Publier un livrable
op-deliverable-status = Dire où en est un livrable
op-dissemination = Partager l’inventaire
op-dissemination-delete = Supprimer un envoi noté
op-dissemination-note = Noter un envoi
op-edition-next = Passer à l’édition suivante
op-edition-note = Écrire la note d’une édition
op-evidence-add = Citer un appui
op-evidence-note = Annoter un appui
op-evidence-position = Dire la position d’un appui
op-evidence-remove = Retirer un appui
op-evidence-sense = Changer le sens d’un appui
op-excerpt-add = Prendre un extrait
op-excerpt-delete = Supprimer un extrait
op-excerpt-edit = Modifier un extrait
op-excerpt-reattach = Replacer un extrait
op-export = Export enregistré
op-figure-edit = Modifier des chiffres
op-filter-delete = Supprimer un filtre
op-filter-save = Enregistrer un filtre
op-file-add = Joindre un fichier
op-followup-add = Noter une suite à donner
op-followup-delete = Supprimer une suite à donner
op-followup-done = Marquer une suite comme faite ou à faire
op-followup-edit = Modifier une suite à donner
op-framework-add = Ajouter au cadre commun
op-framework-assign = Répartir ce qui attend après une scission
op-framework-edit = Modifier un élément du cadre
op-framework-keep = Arrêter une version du cadre
op-framework-merge = Fusionner deux éléments du cadre
op-framework-move = Déplacer un élément du cadre
op-framework-reason = Noter la raison d’un changement du cadre
op-framework-replace = Retirer un élément du cadre, remplacé par un autre
op-framework-retire = Retirer un élément du cadre
op-framework-split = Scinder un élément du cadre
op-framework-version = Modifier une version du cadre
op-grid-add = Ajouter un tableau
op-grid-delete = Supprimer un tableau
op-grid-edit = Modifier un tableau
op-import = Importer
op-initiative-edit = Modifier la démarche
op-interview-add = Ajouter un entretien
op-interview-amend = Reprendre les amendements d’un entretien
op-interview-amendment = Recevoir un texte amendé
op-interview-amendment-drop = Écarter un texte amendé
op-interview-bulk = Modifier plusieurs entretiens
op-interview-degrees = Noter le degré de passages
op-interview-delete = Supprimer un entretien
op-interview-edit = Modifier un entretien
op-interview-notes = Écrire des notes
op-interview-plan = Prévoir des entretiens
op-interview-reminded = Noter une relance
op-interview-reopen = Rouvrir un compte rendu validé
op-interview-known = Noter que les changements ont été lus
op-interview-sent = Noter l’envoi d’un compte rendu
op-interview-status = Changer le statut d’un entretien
op-interview-tacit = Valider un compte rendu par accord tacite
op-inventory-add = Ajouter une entrée à l’inventaire
op-inventory-bulk = Modifier plusieurs entrées de l’inventaire
op-inventory-delete = Supprimer une entrée de l’inventaire
op-inventory-delete-all = Supprimer plusieurs entrées de l’inventaire
op-inventory-edit = Modifier une entrée de l’inventaire
op-inventory-link = Relier un programme à un besoin
op-inventory-merge = Fusionner deux entrées de l’inventaire
op-inventory-rename = Renommer une valeur de l’inventaire
op-inventory-state = Noter un état publié de l’inventaire
op-inventory-state-delete = Supprimer un état publié de l’inventaire
op-inventory-unlink = Délier un programme d’un besoin
op-inventory-verify = Vérifier des entrées de l’inventaire
op-measure-add = Ajouter une mesure
op-measure-delete = Supprimer une mesure
op-measure-edit = Modifier une mesure
op-meeting-add = Ajouter une rencontre
op-meeting-delete = Supprimer une rencontre
op-meeting-edit = Modifier une rencontre
op-meeting-notes = Écrire les notes d’une rencontre
op-member-add = Ajouter un membre à un espace
op-member-edit = Modifier un membre d’un espace
op-member-remove = Retirer un membre d’un espace
op-organisation-add = Ajouter une organisation
op-organisation-delete = Supprimer une organisation
op-organisation-edit = Modifier une organisation
op-organisation-merge = Fusionner deux organisations
op-person-add = Ajouter une personne
op-person-delete = Supprimer une personne
op-person-edit = Modifier une personne
op-person-erase = Effacer une personne
op-person-merge = Fusionner deux personnes
op-phase-add = Ajouter une phase
op-phase-edit = Modifier une phase
op-phase-remove = Retirer une phase
op-prose-edit = Écrire le texte d’une section
op-relay-add = Noter un relais
op-relay-delete = Supprimer un relais
op-relay-edit = Modifier un relais
op-review-add = Noter une remarque
op-review-answer = Répondre à une remarque
op-review-delete = Supprimer une remarque
op-review-edit = Modifier une remarque
op-review-reopen = Rouvrir une remarque
op-room-react = Noter une réaction en salle
op-section-off = Couper une section
op-section-on = Rétablir une section
op-section-order = Changer l’ordre des sections
op-section-reset = Revenir aux sections du modèle
op-space-add = Ajouter un espace de dialogue
op-space-edit = Modifier un espace de dialogue
op-space-move = Déplacer un espace de dialogue
op-space-remove = Retirer un espace de dialogue
op-sphere-add = Ajouter une sphère
op-sphere-edit = Renommer une sphère
op-sphere-move = Déplacer une sphère
op-sphere-remove = Retirer une sphère
op-statement-add = Ajouter un énoncé
op-statement-begin = Commencer un énoncé depuis la croisée
op-statement-delete = Supprimer un énoncé
op-statement-edit = Modifier un énoncé
op-statement-move = Déplacer un énoncé
op-statement-positions = Écrire les positions d’une divergence
op-statement-review = Revoir un énoncé
op-statement-verdict = Dire ce qu’il en est d’une intuition
op-retention-set = Fixer la date de conservation
op-style-edit = Changer le style des pages
op-style-logo-add = Ajouter un logo
op-style-logo-edit = Changer le texte d’un logo
op-style-logo-move = Déplacer un logo
op-style-logo-remove = Retirer un logo
op-style-space = Changer la couleur d’un espace
op-style-take = Reprendre un style
op-template-copy = Copier un modèle de livrable
op-template-edit = Adapter un modèle de livrable
op-template-take = Reprendre un modèle de livrable
op-template-remove = Retirer un modèle de livrable
op-theme-add = Ajouter un thème
op-trash-empty = Vider la corbeille
op-trash-expire = Retirer de la corbeille ce qui y est depuis 30 jours
op-trash-remove = Supprimer définitivement un élément de la corbeille
op-trash-restore = Restaurer un élément de la corbeille
op-version-restore = Revenir à une version

## Import de fichiers : textes, tableaux, colonnes
refusal-text-bomb = le document est fait pour saturer la mémoire, ou contient bien plus que des notes. Il n’a pas été repris ; copiez son texte dans un nouveau document et enregistrez-le.
refusal-text-damaged = le document est endommagé. Il n’a pas été repris ; ouvrez-le dans Word ou LibreOffice, enregistrez-le de nouveau, puis choisissez-le.
refusal-text-entities = le document déclare des entités, ce que ni Word ni LibreOffice ne font. Il n’a pas été lu ; copiez son texte dans un nouveau document et enregistrez-le.
refusal-text-includes = le document montre un autre fichier à l’intérieur du sien, que seul Word sait lire. Il n’a pas été repris ; ouvrez-le dans Word, enregistrez-le de nouveau, puis choisissez-le.
refusal-text-too-long = le texte, avec les notes déjà là, dépasse { $limit } Mo. Il n’a pas été repris ; partagez-le.
refusal-text-not-document = le fichier n’est pas un texte de Word (DOCX) ni de LibreOffice (ODT). Il n’a pas été repris ; enregistrez les notes en DOCX, ODT ou TXT.
refusal-text-protected = le document est protégé par un mot de passe. Il n’a pas été repris ; enregistrez-le sans mot de passe, puis choisissez-le.
refusal-text-old-word = le fichier est dans l’ancien format de Word, ou protégé par un mot de passe. Il n’a pas été repris ; enregistrez-le en DOCX, sans mot de passe.
refusal-text-rtf = le fichier est au format RTF. Il n’a pas été repris ; enregistrez-le en DOCX, ODT ou TXT.
refusal-text-pdf = un PDF ne se reprend pas sans perdre l’ordre du texte. Il n’a pas été repris ; choisissez le document d’où il vient.
refusal-text-empty = le fichier ne contient aucun texte. Rien n’en a été repris ; vérifiez que c’est le bon.
refusal-workbook-bomb = le classeur est fait pour saturer la mémoire, ou contient bien plus que des tableaux. Il n’a pas été repris ; copiez ses cellules dans un nouveau classeur et enregistrez-le.
refusal-workbook-damaged = le classeur est endommagé. Il n’a pas été repris ; ouvrez-le dans Excel ou LibreOffice, enregistrez-le de nouveau, puis choisissez-le.
refusal-workbook-empty = le classeur ne contient aucune cellule remplie. Rien n’en a été repris ; vérifiez que c’est le bon.
refusal-workbook-entities = le classeur déclare des entités, ce que ni Excel ni LibreOffice ne font. Il n’a pas été lu ; copiez ses cellules dans un nouveau classeur et enregistrez-le.
refusal-workbook-not-one = le fichier n’est pas un classeur d’Excel (XLSX) ni de LibreOffice (ODS). Il n’a pas été repris ; enregistrez le tableau en XLSX, ODS ou CSV.
refusal-workbook-old = le fichier est dans l’ancien format d’Excel (XLS), ou protégé par un mot de passe. Il n’a pas été repris ; enregistrez-le en XLSX ou ODS, sans mot de passe.
refusal-workbook-other = ce format de classeur ne se lit pas ici. Il n’a pas été repris ; enregistrez-le en XLSX, ODS ou CSV, puis choisissez-le.
refusal-workbook-protected = le classeur est protégé par un mot de passe. Il n’a pas été repris ; enregistrez-le sans mot de passe, puis choisissez-le.
refusal-workbook-too-large = le classeur contient plus de lignes, de colonnes ou de texte que ce qui se reprend d’un coup. Rien n’en a été repris ; partagez-le en plusieurs fichiers.
refusal-text-unmatched = rien ne dit de quel entretien ce sont les notes, ou plusieurs conviendraient. Le fichier n’a pas été repris ; mettez le code de l’entretien dans son nom.
refusal-table-unmatched = les titres des colonnes ne disent pas de quelle table il s’agit. Le fichier n’a pas été repris ; dites-le (--as organisations, --as personnes…), ou renommez ses colonnes.
refusal-name-unknown = « { $value } » ne figure pas parmi les noms de « { $table ->
    [cadre] Cadre commun
    [documents] Documents
    [entretiens] Entretiens
    [espaces] Espaces de dialogue
    [inventaire] Inventaire
    [organisations] Organisations
    [personnes] Personnes
    [rencontres] Rencontres
    [spheres] Sphères
   *[other] { $table }
} », ni dans le dossier ni dans ces fichiers. La ligne n’a pas été reprise ; corrigez le nom, écrivez le code, ou ajoutez d’abord cette ligne.
refusal-name-of-several = « { $value } » peut désigner plusieurs lignes : { $codes }. La ligne n’a pas été reprise ; écrivez le code de la bonne.
refusal-same-row = cette ligne désigne la même chose que la ligne { $row }. Elle n’a pas été reprise ; réunissez-les, ou donnez à chacune un code.
refusal-style = le style ou l’un de ses logos ne se lit pas ({ $why }). Il n’a pas été repris ; l’ancien reste.
refusal-template-in-use = un modèle de ce nom sert déjà à { $by }, et celui-ci est d’une autre sorte (espace ou démarche entière). Il n’a pas été repris ; donnez-lui un autre nom.
refusal-template-line = la ligne { $line } ne se lit pas : « { $what } ». Comparez-la avec un modèle exporté.
refusal-template-field = à la ligne { $line }, « { $what } » n’a pas sa place dans un modèle. Retirez-le.
refusal-template-value = à la ligne { $line }, « { $what } » n’est pas un mot connu ici. Prenez un de ceux des modèles exportés.
refusal-template-missing = à partir de la ligne { $line }, « { $what } » manque. Ajoutez-le.
refusal-template-kind = la ligne { $line } n’est pas de la forme attendue : « { $what } ». Comparez-la avec un modèle exporté.
refusal-template-nothing = le fichier est vide. Redemandez-le à qui vous l’a transmis.
refusal-template-other = ce n’est pas un modèle de Croisée. Prenez le fichier « .toml » d’un modèle.
refusal-template-cut = il s’arrête au milieu de sa dernière ligne, comme un fichier coupé en route : « { $what } ». Redemandez-le à qui vous l’a transmis.
refusal-template-bytes = ce n’est pas un fichier de texte. Prenez le fichier « .toml » d’un modèle.
refusal-template-long = le fichier dépasse { $most } ko, ce qu’aucun modèle ne fait. Est-ce le bon ? Prenez le fichier « .toml » d’un modèle.
refusal-template-name = « { $name } » n’est pas un nom de modèle (lettres et chiffres sans accent, points, tirets). Donnez-lui un autre nom.
refusal-template-taken = le programme a déjà un modèle de ce nom, « { $name } ». Donnez-lui un autre nom (celui de son fichier, s’il vient d’un fichier).
refusal-template-there = le dossier a déjà un modèle de ce nom, « { $name } ». Choisissez-en un autre.
refusal-template-program = c’est un modèle du programme, qui ne se change ni ne se retire. Copiez-le pour l’adapter.
refusal-template-full = un dossier ne garde pas plus de { $most } modèles. Retirez-en un d’abord.
refusal-template-untitled = le modèle, ou l’une de ses sections, n’a pas de titre. Donnez-lui-en un.
refusal-template-title = un titre est trop long, ou ne tient pas sur une ligne : « { $title } ». Raccourcissez-le.
refusal-template-empty = il n’y a aucune section. Ajoutez-en une.
refusal-template-many = il y a plus de { $most } sections. Réunissez-en quelques-unes.
refusal-template-code = « { $section } » n’est pas un code de section (lettres et chiffres sans accent, points, tirets). Choisissez-en un autre.
refusal-template-reserved = « { $section } » est un code que le programme garde pour lui. Choisissez-en un autre.
refusal-template-twice = deux sections ont le code « { $section } ». Changez l’un des deux.
refusal-template-whole-twice = plus d’une section prend les énoncés de toute la démarche : « { $section } » aussi. Une seule le peut.
refusal-template-nature-missing = aucune section ne prend les énoncés de nature « { $nature } ». Dites laquelle les prend.
refusal-template-nature-twice = les énoncés de nature « { $nature } » sont pris plus d’une fois. Une seule section les prend.
refusal-template-block-twice = « { $block } » est placé plus d’une fois. Gardez-en un.
refusal-template-block-elsewhere = « { $block } » n’a pas sa place dans un document de cette sorte. Retirez-le.
import-refused-file = { $file } – lignes refusées.csv
import-whence = [Repris de « { $file } »]
import-below = cet entretien a déjà des notes. Elles restent telles quelles ; le texte s’ajoute en dessous, après la ligne { $whence }
column-code = Code
column-nom = Nom
column-sigle = Sigle
column-sphere = Sphère
column-profil = Profil d’acteur
column-echelon = Échelon
column-territoire = Territoire
column-tete_de_pont = Tête de pont
column-cite_participant = Cité comme participant
column-site = Site
column-notes = Notes
column-source = Source
column-fictif = Fictif
column-prenom = Prénom
column-organisation = Organisation
column-fonction = Fonction
column-courriel = Courriel
column-telephone = Téléphone
column-attribution = Degré d’attribution
column-consentement = Consentement
column-consentement_le = Date du consentement
column-nature = Nature
column-rencontre = Rencontre préparée
column-date = Date
column-heure = Heure
column-duree_min = Durée en minutes
column-mode = Mode
column-personnes = Personnes
column-facilitateurs = Facilitateurs
column-espaces = Espaces de dialogue
column-statut = Statut
column-statut_le = Date du statut
column-lieu = Lieu
column-envoye_le = Envoyé le
column-accord_tacite_le = Accord tacite le
column-relances = Relances
column-volet = Volet
column-titre = Titre
column-description = Description
column-porteur = Porteur
column-type_porteur = Type de porteur
column-echelle = Échelle
column-filiere = Filière
column-origine = Origine
column-url = Adresse web
column-releve_le = Relevé le

## Sauvegardes
dossier-backup = { $path } est une sauvegarde gardée par Croisée. Rien n’y a été changé ; ouvrez-en une copie, ou remettez-la à la place du dossier.
no-backup = La sauvegarde n’a pas pu être faite. { $why }
op-dossier-salvage = Recueillir ce qui se lit d’un dossier endommagé
