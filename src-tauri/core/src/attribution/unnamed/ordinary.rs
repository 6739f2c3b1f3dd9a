//! Ordinary words of French that people are called by, too: in small letters they are taken for the word. Without accents,
//! from four letters on; trades, colours, trees and beasts, places and parts of the land, days and seasons, kin, adjectives,
//! functions, and the first names that are words.

use std::{collections::HashSet, sync::LazyLock};

static ALL: LazyLock<HashSet<&str>> = LazyLock::new(|| WORDS.split(' ').collect());

/// Whether a word, without accents and capitals, is an ordinary one.
pub(super) fn is_word(plain: &str) -> bool {
    ALL.contains(plain)
}

const WORDS: &str = "\
    abbaye abbe abeille accord accueil acier action adjoint adjointe administrateur administratrice agneau agneaux \
    aigle aiguille ailleurs aime aimee aine allee allees allemand allemande alliance alouette alsacien amande amer \
    amie amis amitie amour amours ancetre ancien anemone ange angelique angelot angevin anglais anglaise anguille \
    animateur animatrice anneau annee aout apothicaire apotre apprenti appui arbre arbres archer archeveque argent \
    argentier armurier arriere artisan assez assiette assistant assistante atelier ateliers aube auberge aubergiste \
    aucun aulne aulnes aune aurore automne autour autre autres auvergnat avance avant aveugle avocat avoine avril \
    bachelier bague bailli balance bande banque banquet banquier barbe barbier baril baron baronne barrage barre \
    barres barriere barrieres basilic basque basse baste bastide bataille bataillon batard batelier bavard bavards \
    beau beaucoup beaute bebe beche begue belier belle benevole benoit berger bergere bergerie berrichon besace \
    besoin beurre biche bientot biere blanc blanche blancs bleu bleue boeuf boeufs bois boite boiteux bonheur \
    bonhomme bonne bonnet bonte borde bordes borgne borie bosquet bosse bossu botte bottes bouc bouche boucher \
    boucle bouillon boulaie boulanger boulangere bouleau bourdon bourg bourgeois bourguignon bourrelier bourrique \
    bourse bouteille boutique bouton boutons bouvier braise branche bras brasier brasseur brave brebis breton \
    bretonne bretons brochet bronze brouillard brume brun brune bruyere bruyeres bucheron buisson buissons cabane \
    cadet cadre caille caillou caillous calme camarade camelia campagne camus canal canard canards canaux canon \
    cantal cape capitaine caporal capuche capucine cardinal careme carnaval carotte carpe carre carrefour carrier \
    carriere carte casse castel catalan cavalier cave cedre ceinture celeste cellier cendre cercle cerf cerise \
    cerisier certain certains cesar chacun chagrin chaine chaise chaleur chambre champ champenois champion champs \
    chance chandelier chandelle changeur chanoine chanson chansons chantre chanvre chapeau chapelier chapelle \
    chapitre chapon charbonnier charcutier charge chargee charite charlotte charme charmes charpentier charretier \
    charron charrue charte chasse chasseur chat chataigne chataignier chateau chateaux chats chaud chaudron \
    chaudronnier chausse chauve chef cheffe chemin chemins chemise chenaie chene chenes cheval chevalet chevalier \
    cheveu cheveux chevre chevreuil chevrier chien chiens chirurgien chou chouette choux ciel cierge cigale cigogne \
    cire cirier cisaille ciseau ciseaux cite citron civil clair claire clef clefs clement clemente clementine clerc \
    cloche cloches clos clou clous cochon coeur coffre colere colin college collet collier colline colombe colombier \
    colonel combat combe combes comble comete commere commun compagnie compagnon compas compere compte comte \
    comtesse comtois concierge conducteur conseil conseiller conseillere conseils constance constant consul contact \
    conte content coordinateur coordinatrice copiste corbeau corbeille cordier cordonnier corne corneille cornet \
    cornette corps corroyeur costume cote coteau cotes coton cotte couchant coude coudrier couleuvre coupe couple \
    courage couronne courrier court courte courtier courtil courtois cousin cousine cousins couteau couteaux \
    coutelier couturier couvert couvreur crapaud crepin cristal croissant croix cuiller cuir cuirassier cuisinier \
    cuivre cultivateur cure cuve cygne cypres dague dame dames damoiseau danse danseur dard datte dauphinois \
    decembre dedans defense dehors delegue deleguee delice demain demoiselle denier deniers dent dentelle dents \
    depart dernier derriere desert desir desire desiree dessous dessus dette devant devoir diacre dieu digue \
    dimanche dime directeur directrice docteur doigt domestique donjon douce douleur doux dragon drap drapier droit \
    droite duchesse dupe echo eclair ecluse ecole ecolier econome ecrivain ecume ecurie ecuyer eglantine eglise elan \
    elue emeraude enclave enclos enclume encore encre enfant enfants ensemble envie epaule epervier epice epices \
    epicier epine epines epoux equipe ermite escargot espagnol espagnole esperance espoir esprit essor etable etain \
    etang etangs etendard etoffe etoile etoiles eveque exile fable facteur faible faisan famille fanal fardeau \
    farine faucille faucon faux favori femme femmes ferme fermes fermier fete feuille feuilles feux feve feves \
    fevrier fidele figue figuier figure filet fille fils flacon flamand flambeau flamme fleau fleche fleur fleurs \
    fleuve flore florin flot flute foin fondateur fondatrice fontaine fontaines force forestier foret forge forgeron \
    forges fort forte fortune fortunee fosse fosses foudre fouet fougere foulon four fourbisseur fourche fourmi \
    fournier fournil fours frais fraise franc francais francaise franche franchise frene frenes frere freres froid \
    fromage froment front fruitier fumee gage gages gaillard galant galere galet galette gant gantier gants garance \
    garcon garcons garde gardeur gardien garenne gascon gateau gauche gaucher gazelle geant gelee gendre general \
    genet genets genou gentiane gentil gentilhomme gentille gerant gerante gerbe germain germaine girofle givre \
    glace glaive gloire gorge goujon gourmand grace grand grands grange granges grappe graveur gravier grec greffier \
    grele grenade grenier grenouille grillon gris grise grive gros grue guerre gueule guide habit hache haie haies \
    halle halles hameau hardi hareng harpe haut haute havre heraut heritage heritier hermine heron hetre heure \
    heureux hibou hier hirondelle histoire hiver hollandais homme hommes hongrois honneur hopital hote hotelier \
    hotte houle huile huilier huissier iles image impasse impot imprimeur inconnu inconnue ingenieur intendant iris \
    italien italienne jacinthe jade jamais jambe jambon janvier jardin jardinet jardinier jardins jasmin jaune jeudi \
    jeune jeux joie joli jolie jonc joncs jongleur jour journalier jours joyau joyeux jubile juge juif juillet juin \
    jumeau jumeaux jument juste laboureur lacs laine lait laitier laiton lampe lance lande landes langue lanterne \
    lapin lard large laurier lavande leger lent lettre lettres levain levant levre levrier lezard liard libraire \
    libre lien liens lierre lieutenant lievre lilas limace limousin lion lionne livre livres loge logis lombard long \
    longue lorrain loup loups lourd loyal loyer lumiere lundi lune lutin luxe lynx lyonnais lyonnaise macon madame \
    madeleine maigre mail main mains maire maison maisons maitre maitresse majeur major malade malheur malin manceau \
    manche mandarine mandat manoeuvre manoir manque manteau marais marbre marc marchand marchande marche mardi mare \
    marechal marguerite mariage marie marin marine marmite marquis marraine marron mars marseillais marteau martial \
    martiale martyr masse matelot matin maure maxime medecin mediateur mediatrice melisse melon membre meme \
    menestrel meneur menthe menton menuisier merci mercier mercredi mere merise merle merles mers merveille mesange \
    messager mesure metal metayer meunerie meunier meuniere midi miel mieux mignon milan millet mince mineur minuit \
    miracle mire miroir moderne modeste moine moineau moins mois moisson moitie monde monnaie monsieur mont montagne \
    monts mortier motte mouche moulin moulins mousse moustache moutarde mouton moutons muet muguet mulet muraille \
    murs muscat musicien musique nain nantais naturel navet navire neige nerf neuf neveu niece noble noce noces \
    nocher noel noir noire noisetier noisette noix nomade nombre nord normand normande normands notaire nouveau \
    nouvelle novembre noyer noyers nuage nuit obscur occident octobre oeil oeuf oeufs oignon oiseau oiseaux olive \
    olives olivier oliviers ombre once oncle onde ondine ongle opale orage orange oratoire ordinaire oreille orfevre \
    orge orgueil orient orme ormeau ormes orphelin ortie osier ouest ours outil ouvert ouvrage ouvrier page paille \
    pain pains paix palais palme panache panier paniers paon pape papier papillon paques parc pardon parent parents \
    paresseux parfait parfaite parisien parisienne paroisse parole paroles parrain partage partout parure pascal \
    pascale passage passant passants passereau passeur pasteur pate patience patissier patron paume pauvre pavillon \
    paysan peager peau peche pecheur peigne peintre pelerin pelerinage pelle pelletier penitent percepteur perche \
    perdrix pere perle perles persil personne pervenche petit petits peuple peuplier peur peureux picard picarde \
    pichet pied pieds pierre pierres pigeon pilote pince pinces pins pinson pinsons pioche piquet piste pitie place \
    places placide plage plaine plaines plaisir plancher plante plat plats plomb pluie plume plus plusieurs poele \
    poete poids poing pointe poire poireau poirier pois poisson poissonnier poissons poitevin poivre polonais pomme \
    pommier pont pontonnier ponts porc porcher port portail porte portefaix portes porteur portier ports portugais \
    poste potage poteau potence potier pots pouce poulain poule poulet pourpoint poussin poutre prairie prefet \
    prefete premier pres president presidente presse pressoir pret prevot prieur prime prince princesse printemps \
    prise prison professeur profit projet propre provencal prudence prudent prudhomme prune prunier public publique \
    puce puissant puits quai quart quartier quelqu quelque quille quint rabot race raisin raison rameau rampe rang \
    rateau rayon receveur recolte referent referente refuge regain regard regards regent regisseur regle rein reine \
    relais relieur renard renards rente repas repos representant representante reseau responsable reste retour reve \
    reveil richard riche rien rieur rieuse rillettes rire rivage rive rives riviere rivieres robe robin roche rocher \
    rochers roches romain roman romarin ronce ronces rond ronde rondeau rose roseau roseaux rosee roses rosier \
    rosiers rossignol roue rouge rougeaud rouges roulier rousse rousseau route routes roux royal ruban ruelle rues \
    ruisseau rural sable sables sabot sabots sabre sacre sacristain sacs sage sagesse sain saint sainte saisie \
    saison salarie salariee sale salle salut samedi sang sanglier sapin sardine sarrasin saucisse sauge saule saules \
    saumon saunier sauvage savant savants savetier savoir savoyard scie sculpteur seau second secretaire seigle \
    seigneur selle sellier semaine sentier septembre serein sereine serf sergent serpe serpent serrure serrurier \
    serviteur seul siecle signe sillon simple sire social soeur soie soir soldat soleil sommeil songe sonnet sonneur \
    sorbier souche soulier soupe soupir source sources sourd sourire souris sous soutien souvenir souvent spectre \
    stagiaire standard sucre suisse sylvestre tabac tableau taillandier taille tailleur taillis talon tambour \
    tanneur tante tapis tarte taupe taureau taverne tavernier teinturier tempete temple temps tenaille tenant \
    terrain terre terres terrier tertre tete thym tiede tige tilleul timon tison tisserand titre toile tonneau \
    tonnelier tonnerre toque torche torrent touche toujours toulousain tour tourangeau tourelle tourneur tournoi \
    tours tourterelle tous toussaint tout toute toutes tranche travaux travers treille tremble tresor tresorier \
    tresoriere tresse tribut triomphe trop troupe trousse truite tuilier tulipe turc tuteur urbain usine vache \
    vacher vague vaillant vaillants vaisseau valentin valentine valet valeur vallee vallon vals vanneau vanner vase \
    vassal vaurien vautour veau veilleur veine velours venant vendredi vengeance vent ventre vents verdier verdure \
    verge verger vergers vermeil verre verrier verseau vert verte vertu vestige veuf viande vicaire vicomte victoire \
    vieux vigile vigne vigneron vignes vigueur village villages ville villes vinaigre vins violette violon vipere \
    visage vital vite vivant vivants vivier voile voisin voisine voisins voiturier voix volet voleur voute voyage \
    vrai vulcain yeux zephyr";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn trades_trees_and_colours_are_words_and_names_alone_are_not() {
        for word in ["petit", "boulanger", "fontaine", "chene", "rose", "clement"] {
            assert!(is_word(word), "{word}");
        }
        for name in ["amrane", "peyrolade", "dupont", "lefebvre", "jeanne", ""] {
            assert!(!is_word(name), "{name}");
        }
    }
}
