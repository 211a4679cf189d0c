<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>Actions</name>
  <message>
   <source>Add a person…</source>
   <translation>Ajouter une personne…</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Calendar</source>
   <translation>Calendrier</translation>
  </message>
  <message>
   <source>Don’t bring this up</source>
   <translation>Ne plus rappeler ce souvenir</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>Édition</translation>
  </message>
  <message>
   <source>Edit this memory</source>
   <translation>Modifier ce souvenir</translation>
  </message>
  <message>
   <source>Erase</source>
   <translation>Effacer</translation>
  </message>
  <message>
   <source>Erase this memory</source>
   <translation>Effacer ce souvenir</translation>
  </message>
  <message>
   <source>Erase, step by step…</source>
   <translation>Effacer, pas à pas…</translation>
  </message>
  <message>
   <source>Erase…</source>
   <translation>Effacer…</translation>
  </message>
  <message>
   <source>Find in this memory</source>
   <translation>Chercher dans ce souvenir</translation>
  </message>
  <message>
   <source>Focus on the page</source>
   <translation>Rien que la page</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>Avancer</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>Plein écran</translation>
  </message>
  <message>
   <source>Insights</source>
   <translation>Regards</translation>
  </message>
  <message>
   <source>Journal</source>
   <translation>Journal</translation>
  </message>
  <message>
   <source>Keep close</source>
   <translation>Garder près de vous</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Raccourcis</translation>
  </message>
  <message>
   <source>Newer memory</source>
   <translation>Souvenir plus récent</translation>
  </message>
  <message>
   <source>Next pane</source>
   <translation>Volet suivant</translation>
  </message>
  <message>
   <source>Older memory</source>
   <translation>Souvenir plus ancien</translation>
  </message>
  <message>
   <source>On this day</source>
   <translation>Ce jour-là</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Personnes</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Lieux</translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation>Préférences</translation>
  </message>
  <message>
   <source>Previous pane</source>
   <translation>Volet précédent</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Quitter</translation>
  </message>
  <message>
   <source>Reference pane</source>
   <translation>Volet de référence</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Recherche</translation>
  </message>
  <message>
   <source>Search or go to…</source>
   <translation>Chercher ou aller à…</translation>
  </message>
  <message>
   <source>Set the place…</source>
   <translation>Indiquer le lieu…</translation>
  </message>
  <message>
   <source>Star this memory</source>
   <translation>Mettre une étoile à ce souvenir</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>Étiquettes</translation>
  </message>
  <message>
   <source>Tag…</source>
   <translation>Étiqueter…</translation>
  </message>
  <message>
   <source>Take the sample out</source>
   <translation>Retirer l’exemple</translation>
  </message>
  <message>
   <source>The film</source>
   <translation>Le film</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>Fil du temps</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Aujourd’hui</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>View</source>
   <translation>Affichage</translation>
  </message>
  <message>
   <source>What was erased</source>
   <translation>Ce qui est effacé</translation>
  </message>
  <message>
   <source>Write</source>
   <translation>Écrire</translation>
  </message>
 </context>
 <context>
  <name>Acts</name>
  <message numerus="yes">
   <source>%n memories erased. They’re in the archive.</source>
   <extracomment>Erased. It’s in the archive.</extracomment>
   <translation>
    <numerusform>Effacé. Il est dans les archives.</numerusform>
    <numerusform>%n souvenirs effacés. Ils sont dans les archives.</numerusform>
   </translation>
  </message>
  <message>
   <source>Back in your journal, except what something else still holds.</source>
   <translation>De retour dans votre journal, sauf ce qui est encore retenu ailleurs.</translation>
  </message>
  <message>
   <source>Back in your journal.</source>
   <translation>De retour dans votre journal.</translation>
  </message>
  <message>
   <source>Erased. It’s in the archive.</source>
   <translation>Effacé. C’est dans les archives.</translation>
  </message>
  <message>
   <source>It may come up again.</source>
   <translation>Il peut revenir.</translation>
  </message>
  <message>
   <source>Nothing of it will be brought up.</source>
   <translation>Rien n’en sera rappelé.</translation>
  </message>
  <message>
   <source>Put away. It’s in the archive.</source>
   <translation>Mis de côté. C’est dans les archives.</translation>
  </message>
 </context>
 <context>
  <name>AppearancePage</name>
  <message>
   <source>%1 %</source>
   <translation>%1 %</translation>
  </message>
  <message>
   <source>Contrast</source>
   <translation>Contraste</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Sombre</translation>
  </message>
  <message>
   <source>Decides when summer is, in colours, dates and searches.</source>
   <translation>Décide quand vient l’été, dans les couleurs, les dates et les recherches.</translation>
  </message>
  <message>
   <source>Follow the date</source>
   <translation>Suivre la date</translation>
  </message>
  <message>
   <source>Half of the earth</source>
   <translation>Hémisphère</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Clair</translation>
  </message>
  <message>
   <source>Light or dark</source>
   <translation>Clair ou sombre</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Renforcé</translation>
  </message>
  <message>
   <source>More draws every edge and drops the tints.</source>
   <translation>Renforcé, il trace chaque bord et retire les teintes.</translation>
  </message>
  <message>
   <source>Northern</source>
   <translation>Nord</translation>
  </message>
  <message>
   <source>Reading face</source>
   <translation>Caractère de lecture</translation>
  </message>
  <message>
   <source>Season</source>
   <translation>Saison</translation>
  </message>
  <message>
   <source>Southern</source>
   <translation>Sud</translation>
  </message>
  <message>
   <source>Text size</source>
   <translation>Taille du texte</translation>
  </message>
  <message>
   <source>Text size in per cent</source>
   <translation>Taille du texte en pour cent</translation>
  </message>
  <message>
   <source>Usual</source>
   <translation>Habituel</translation>
  </message>
  <message>
   <source>What the window speaks. Your memories stay as you wrote them.</source>
   <translation>La langue de la fenêtre. Vos souvenirs restent tels que vous les avez écrits.</translation>
  </message>
  <message>
   <source>With the system</source>
   <translation>Selon le système</translation>
  </message>
 </context>
 <context>
  <name>Archive</name>
  <message>
   <source>%1, and %2</source>
   <translation>%1, et %2</translation>
  </message>
  <message numerus="yes">
   <source>%n are back</source>
   <extracomment>%n is back</extracomment>
   <translation>
    <numerusform>%n est revenu</numerusform>
    <numerusform>%n sont revenus</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n cards</source>
   <extracomment>One card</extracomment>
   <translation>
    <numerusform>Une carte</numerusform>
    <numerusform>%n cartes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n chosen</source>
   <extracomment>%n chosen</extracomment>
   <translation>
    <numerusform>%n choisi</numerusform>
    <numerusform>%n choisis</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n in part</source>
   <extracomment>%n in part</extracomment>
   <translation>
    <numerusform>%n en partie</numerusform>
    <numerusform>%n en partie</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n memories</source>
   <extracomment>%n memory</extracomment>
   <translation>
    <numerusform>%n souvenir</numerusform>
    <numerusform>%n souvenirs</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n memories erased singly</source>
   <extracomment>One memory erased singly</extracomment>
   <translation>
    <numerusform>Un souvenir effacé seul</numerusform>
    <numerusform>%n souvenirs effacés un à un</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n memories, in part</source>
   <extracomment>%n memory, in part</extracomment>
   <translation>
    <numerusform>%n souvenir, en partie</numerusform>
    <numerusform>%n souvenirs, en partie</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n pages blanked in part</source>
   <extracomment>%n page blanked in part</extracomment>
   <translation>
    <numerusform>%n page effacée en partie</numerusform>
    <numerusform>%n pages effacées en partie</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n pictures</source>
   <extracomment>%n picture</extracomment>
   <translation>
    <numerusform>%n image</numerusform>
    <numerusform>%n images</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n recordings</source>
   <extracomment>%n recording</extracomment>
   <translation>
    <numerusform>%n enregistrement</numerusform>
    <numerusform>%n enregistrements</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n single ones</source>
   <extracomment>one single one</extracomment>
   <translation>
    <numerusform>un seul isolé</numerusform>
    <numerusform>%n isolés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n stay out of sight: something else still holds them.</source>
   <extracomment>One stays out of sight: something else still holds it.</extracomment>
   <translation>
    <numerusform>Un souvenir reste hors de vue : autre chose le retient encore.</numerusform>
    <numerusform>%n restent hors de vue : autre chose les retient encore.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n whole</source>
   <extracomment>%n whole</extracomment>
   <translation>
    <numerusform>%n entier</numerusform>
    <numerusform>%n entiers</numerusform>
   </translation>
  </message>
  <message>
   <source>All of it is in your full backups too.</source>
   <translation>Tout cela est aussi dans vos sauvegardes complètes.</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Back in its page.</source>
   <translation>De retour dans sa page.</translation>
  </message>
  <message>
   <source>Back in your journal.</source>
   <translation>De retour dans votre journal.</translation>
  </message>
  <message numerus="yes">
   <source>Bring back all %n</source>
   <extracomment>Bring it back</extracomment>
   <translation>
    <numerusform>Le ramener</numerusform>
    <numerusform>Ramener les %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Bring back these %n</source>
   <extracomment>Bring back this one</extracomment>
   <translation>
    <numerusform>Ramener celui-ci</numerusform>
    <numerusform>Ramener ces %n</numerusform>
   </translation>
  </message>
  <message>
   <source>Bring back this passage</source>
   <translation>Ramener ce passage</translation>
  </message>
  <message>
   <source>Comes back about now</source>
   <translation>Revient à peu près maintenant</translation>
  </message>
  <message>
   <source>Comes back in autumn</source>
   <translation>Revient en automne</translation>
  </message>
  <message>
   <source>Comes back in autumn %1</source>
   <translation>Revient à l’automne %1</translation>
  </message>
  <message>
   <source>Comes back in spring</source>
   <translation>Revient au printemps</translation>
  </message>
  <message>
   <source>Comes back in spring %1</source>
   <translation>Revient au printemps %1</translation>
  </message>
  <message>
   <source>Comes back in summer</source>
   <translation>Revient en été</translation>
  </message>
  <message>
   <source>Comes back in summer %1</source>
   <translation>Revient à l’été %1</translation>
  </message>
  <message>
   <source>Comes back in winter</source>
   <translation>Revient en hiver</translation>
  </message>
  <message>
   <source>Comes back in winter %1</source>
   <translation>Revient à l’hiver %1</translation>
  </message>
  <message>
   <source>Comes back on %1</source>
   <translation>Revient le %1</translation>
  </message>
  <message>
   <source>Cover the name</source>
   <translation>Couvrir le nom</translation>
  </message>
  <message>
   <source>Elsewhere</source>
   <translation>Ailleurs</translation>
  </message>
  <message>
   <source>Enter shows it.</source>
   <translation>Entrée le montre.</translation>
  </message>
  <message>
   <source>In part: what stands in brackets is put away, and stays so.</source>
   <translation>En partie : ce qui est entre crochets est mis de côté, et le reste.</translation>
  </message>
  <message>
   <source>It stays put away.</source>
   <translation>Il reste mis de côté.</translation>
  </message>
  <message>
   <source>Last opened %1</source>
   <translation>Ouverte pour la dernière fois le %1</translation>
  </message>
  <message>
   <source>Last opened today</source>
   <translation>Ouverte aujourd’hui</translation>
  </message>
  <message>
   <source>Lines blanked inside other pages</source>
   <translation>Lignes effacées dans d’autres pages</translation>
  </message>
  <message>
   <source>Memory %1 of %2</source>
   <translation>Souvenir %1 sur %2</translation>
  </message>
  <message>
   <source>Not opened since</source>
   <translation>Jamais ouverte depuis</translation>
  </message>
  <message>
   <source>One memory.</source>
   <translation>Un souvenir.</translation>
  </message>
  <message>
   <source>Page in part %1 of %2</source>
   <translation>Page en partie %1 sur %2</translation>
  </message>
  <message>
   <source>Picture: %1</source>
   <translation>Image : %1</translation>
  </message>
  <message>
   <source>Put away on</source>
   <translation>Mis de côté le</translation>
  </message>
  <message>
   <source>Put away on %1</source>
   <translation>Mis de côté le %1</translation>
  </message>
  <message>
   <source>Recording: %1</source>
   <translation>Enregistrement : %1</translation>
  </message>
  <message>
   <source>Show the name</source>
   <translation>Montrer le nom</translation>
  </message>
  <message>
   <source>Something else still hides a part of that page.</source>
   <translation>Autre chose cache encore une partie de cette page.</translation>
  </message>
  <message>
   <source>The curtain is drawn: no names, no dates, no pictures.</source>
   <translation>Le rideau est tiré : ni noms, ni dates, ni images.</translation>
  </message>
  <message>
   <source>The curtain is lifted.</source>
   <translation>Le rideau est levé.</translation>
  </message>
  <message>
   <source>Until you ask</source>
   <translation>Jusqu’à votre demande</translation>
  </message>
  <message>
   <source>Whole</source>
   <translation>Entiers</translation>
  </message>
  <message>
   <source>back in your journal</source>
   <translation>de retour dans votre journal</translation>
  </message>
  <message>
   <source>in part</source>
   <translation>en partie</translation>
  </message>
  <message>
   <source>kept quiet, still to be found</source>
   <translation>gardé en silence, trouvable encore</translation>
  </message>
  <message>
   <source>no memory yet</source>
   <translation>encore aucun souvenir</translation>
  </message>
  <message>
   <source>no tape</source>
   <translation>sans cassette</translation>
  </message>
  <message>
   <source>one person</source>
   <translation>une personne</translation>
  </message>
  <message>
   <source>one place</source>
   <translation>un lieu</translation>
  </message>
  <message>
   <source>one search</source>
   <translation>une recherche</translation>
  </message>
  <message>
   <source>one stretch of days</source>
   <translation>une suite de jours</translation>
  </message>
  <message>
   <source>one tag</source>
   <translation>une étiquette</translation>
  </message>
  <message>
   <source>put away</source>
   <translation>mis de côté</translation>
  </message>
  <message>
   <source>since %1</source>
   <translation>depuis le %1</translation>
  </message>
  <message>
   <source>something else still holds it</source>
   <translation>autre chose le retient encore</translation>
  </message>
  <message>
   <source>the name alone</source>
   <translation>le nom seul</translation>
  </message>
  <message>
   <source>until %1</source>
   <comment>the last day of a period</comment>
   <translation>jusqu’au %1</translation>
  </message>
  <message>
   <source>with a tape</source>
   <translation>avec une cassette</translation>
  </message>
 </context>
 <context>
  <name>ArchiveView</name>
  <message>
   <source>What was erased</source>
   <translation>Ce qui est effacé</translation>
  </message>
 </context>
 <context>
  <name>AskPanel</name>
  <message>
   <source>Names that fit</source>
   <translation>Noms qui conviennent</translation>
  </message>
 </context>
 <context>
  <name>Asking</name>
  <message>
   <source>Leave it in the journal</source>
   <translation>Le laisser dans le journal</translation>
  </message>
  <message>
   <source>Leave them in the journal</source>
   <translation>Les laisser dans le journal</translation>
  </message>
  <message>
   <source>Name of the tag</source>
   <translation>Nom de l’étiquette</translation>
  </message>
  <message>
   <source>Put it there</source>
   <translation>L’y mettre</translation>
  </message>
  <message>
   <source>Put it under another tag…</source>
   <translation>Le mettre sous une autre étiquette…</translation>
  </message>
  <message>
   <source>Put them there</source>
   <translation>Les y mettre</translation>
  </message>
  <message>
   <source>Put them under another tag…</source>
   <translation>Les mettre sous une autre étiquette…</translation>
  </message>
  <message>
   <source>Send it too</source>
   <translation>L’envoyer aussi</translation>
  </message>
  <message>
   <source>Send them too</source>
   <translation>Les envoyer aussi</translation>
  </message>
  <message>
   <source>What becomes of what you kept</source>
   <translation>Ce que devient ce que vous avez gardé</translation>
  </message>
 </context>
 <context>
  <name>BeforeColumn</name>
  <message>
   <source>A month ago</source>
   <translation>Il y a un mois</translation>
  </message>
  <message>
   <source>A week ago</source>
   <translation>Il y a une semaine</translation>
  </message>
  <message>
   <source>Six months ago</source>
   <translation>Il y a six mois</translation>
  </message>
  <message>
   <source>“Not this one” keeps a memory in your journal and stops it coming up by itself.</source>
   <translation>« Pas celui-ci » garde un souvenir dans votre journal et l’empêche de revenir de lui-même.</translation>
  </message>
 </context>
 <context>
  <name>BesideSheet</name>
  <message>
   <source>Beside this memory</source>
   <translation>À côté de ce souvenir</translation>
  </message>
  <message>
   <source>Look for passages</source>
   <translation>Chercher des passages</translation>
  </message>
  <message>
   <source>No memory is open. Open one, and what fits it stands here.</source>
   <translation>Aucun souvenir n’est ouvert. Ouvrez-en un, et ce qui lui convient sera ici.</translation>
  </message>
  <message>
   <source>Nothing on these pages fits this memory.</source>
   <translation>Rien dans ces pages ne convient à ce souvenir.</translation>
  </message>
  <message>
   <source>Passages that have something to do with the open memory can stand here: a beach, a train, winter.

Only the words of the memory are looked at, here on this computer, and never on the day they were written.</source>
   <translation>Des passages qui ont à voir avec le souvenir ouvert peuvent se tenir ici : une plage, un train, l’hiver.

Seuls les mots du souvenir sont regardés, ici sur cet ordinateur, et jamais le jour où ils ont été écrits.</translation>
  </message>
  <message>
   <source>Read where it stands</source>
   <translation>Lire là où c’est</translation>
  </message>
  <message>
   <source>Stop looking for passages</source>
   <translation>Ne plus chercher de passages</translation>
  </message>
  <message>
   <source>This page was written today. It is left alone until tomorrow.</source>
   <translation>Cette page est d’aujourd’hui. Elle est laissée en paix jusqu’à demain.</translation>
  </message>
  <message>
   <source>Three passages at the most.</source>
   <translation>Trois passages au plus.</translation>
  </message>
 </context>
 <context>
  <name>Block</name>
  <message>
   <source>Move down	Ctrl+Down</source>
   <translation>Descendre	Ctrl+Bas</translation>
  </message>
  <message>
   <source>Move up	Ctrl+Up</source>
   <translation>Monter	Ctrl+Haut</translation>
  </message>
  <message>
   <source>Take it off this page	Del</source>
   <translation>L’enlever de cette page	Suppr</translation>
  </message>
  <message>
   <source>What can be done with it</source>
   <translation>Ce qu’on peut en faire</translation>
  </message>
 </context>
 <context>
  <name>BookTabs</name>
  <message>
   <source>Beside</source>
   <translation>À côté</translation>
  </message>
  <message>
   <source>Beside this memory</source>
   <translation>À côté de ce souvenir</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Référence</translation>
  </message>
  <message>
   <source>The film</source>
   <translation>Le film</translation>
  </message>
  <message>
   <source>Yours</source>
   <translation>Les vôtres</translation>
  </message>
 </context>
 <context>
  <name>CalendarView</name>
  <message numerus="yes">
   <source>%n days written in %1</source>
   <extracomment>%n day written in %1</extracomment>
   <translation>
    <numerusform>%n jour écrit en %1</numerusform>
    <numerusform>%n jours écrits en %1</numerusform>
   </translation>
  </message>
  <message>
   <source>Calendar</source>
   <translation>Calendrier</translation>
  </message>
  <message>
   <source>The year after</source>
   <translation>L’année suivante</translation>
  </message>
  <message>
   <source>The year before</source>
   <translation>L’année précédente</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Aujourd’hui</translation>
  </message>
 </context>
 <context>
  <name>CaptionField</name>
  <message>
   <source>Words under the picture</source>
   <translation>Mots sous l’image</translation>
  </message>
  <message>
   <source>Write under this picture</source>
   <translation>Écrire sous cette image</translation>
  </message>
 </context>
 <context>
  <name>Card</name>
  <message>
   <source>%1</source>
   <comment>a day, after the word before</comment>
   <translation>le %1</translation>
  </message>
  <message numerus="yes">
   <source>%n memories</source>
   <extracomment>One memory</extracomment>
   <translation>
    <numerusform>%n souvenir</numerusform>
    <numerusform>%n souvenirs</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n pictures</source>
   <extracomment>one picture</extracomment>
   <translation>
    <numerusform>une image</numerusform>
    <numerusform>%n images</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n recordings</source>
   <extracomment>one recording</extracomment>
   <translation>
    <numerusform>un enregistrement</numerusform>
    <numerusform>%n enregistrements</numerusform>
   </translation>
  </message>
  <message>
   <source>It comes back whenever you ask.</source>
   <translation>Il revient dès que vous le demandez.</translation>
  </message>
  <message>
   <source>Kept safe. Open it any time.</source>
   <translation>En lieu sûr. À ouvrir quand vous voudrez.</translation>
  </message>
  <message>
   <source>Laid in on %1</source>
   <translation>Déposé le %1</translation>
  </message>
  <message>
   <source>Nothing was destroyed.</source>
   <translation>Rien n’a été détruit.</translation>
  </message>
  <message numerus="yes">
   <source>On %1 you put %n memories out of sight.</source>
   <extracomment>On %1 you put one memory out of sight.</extracomment>
   <translation>
    <numerusform>Le %1, vous avez mis %n souvenir hors de vue.</numerusform>
    <numerusform>Le %1, vous avez mis %n souvenirs hors de vue.</numerusform>
   </translation>
  </message>
  <message>
   <source>Please don’t ask yourself about it before %1.</source>
   <translation>S’il vous plaît, ne vous posez pas de questions à son sujet avant %1.</translation>
  </message>
  <message>
   <source>Please don’t ask yourself about them before %1.</source>
   <translation>S’il vous plaît, ne vous posez pas de questions à leur sujet avant %1.</translation>
  </message>
  <message>
   <source>They come back whenever you ask.</source>
   <translation>Ils reviennent dès que vous le demandez.</translation>
  </message>
  <message>
   <source>autumn</source>
   <translation>l’automne</translation>
  </message>
  <message>
   <source>spring</source>
   <translation>le printemps</translation>
  </message>
  <message>
   <source>summer</source>
   <translation>l’été</translation>
  </message>
  <message>
   <source>winter</source>
   <translation>l’hiver</translation>
  </message>
 </context>
 <context>
  <name>CardLeft</name>
  <message>
   <source>%1 couldn’t be written. Choose another folder.</source>
   <translation>%1 n’a pas pu être écrit. Choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>A card to myself</source>
   <translation>Une carte à moi-même</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Image</translation>
  </message>
  <message>
   <source>Save the card</source>
   <translation>Enregistrer la carte</translation>
  </message>
  <message>
   <source>Saved as %1.</source>
   <translation>Enregistrée sous le nom %1.</translation>
  </message>
 </context>
 <context>
  <name>CellDelegate</name>
  <message>
   <source>Write here</source>
   <translation>Écrire ici</translation>
  </message>
 </context>
 <context>
  <name>CurtainButton</name>
  <message>
   <source>Draw the curtain</source>
   <translation>Tirer le rideau</translation>
  </message>
  <message>
   <source>Lift the curtain</source>
   <translation>Lever le rideau</translation>
  </message>
 </context>
 <context>
  <name>DateButton</name>
  <message>
   <source>Change when it happened</source>
   <translation>Changer le moment</translation>
  </message>
  <message>
   <source>Date: %1</source>
   <translation>Date : %1</translation>
  </message>
 </context>
 <context>
  <name>DatePopover</name>
  <message>
   <source>14 Feb 2026, summer 1998, about 1975</source>
   <translation>14 févr. 2026, été 1998, vers 1975</translation>
  </message>
  <message>
   <source>Date of this memory</source>
   <translation>Date de ce souvenir</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Aujourd’hui</translation>
  </message>
  <message>
   <source>When it happened, in words or figures</source>
   <translation>Quand c’était, en mots ou en chiffres</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>Hier</translation>
  </message>
 </context>
 <context>
  <name>Dates</name>
  <message>
   <source>%1 %2</source>
   <comment>a day and its month</comment>
   <translation>%1 %2</translation>
  </message>
  <message>
   <source>%1 %2</source>
   <comment>a day of the week and its date</comment>
   <translation>%1 %2</translation>
  </message>
  <message>
   <source>%1 %2</source>
   <comment>a month and its year</comment>
   <translation>%1 %2</translation>
  </message>
  <message>
   <source>%1 %2</source>
   <comment>the number of a day and its day of the week</comment>
   <translation>%2 %1</translation>
  </message>
  <message>
   <source>%1 %2 %3</source>
   <translation>%1 %2 %3</translation>
  </message>
  <message>
   <source>a gap in this day</source>
   <translation>une lacune dans ce jour</translation>
  </message>
  <message numerus="yes">
   <source>a gap of %n days</source>
   <extracomment>a gap of one day</extracomment>
   <translation>
    <numerusform>une lacune d’un jour</numerusform>
    <numerusform>une lacune de %n jours</numerusform>
   </translation>
  </message>
  <message>
   <source>about</source>
   <translation>vers</translation>
  </message>
  <message>
   <source>decade</source>
   <translation>décennie</translation>
  </message>
  <message>
   <source>eight</source>
   <translation>huit</translation>
  </message>
  <message>
   <source>eleven</source>
   <translation>onze</translation>
  </message>
  <message>
   <source>en_GB</source>
   <comment>the interface's language, as Qt names locales</comment>
   <translation>fr_FR</translation>
  </message>
  <message>
   <source>five</source>
   <translation>cinq</translation>
  </message>
  <message>
   <source>four</source>
   <translation>quatre</translation>
  </message>
  <message>
   <source>from</source>
   <translation>dès</translation>
  </message>
  <message>
   <source>nine</source>
   <translation>neuf</translation>
  </message>
  <message>
   <source>no</source>
   <translation>aucun</translation>
  </message>
  <message>
   <source>one</source>
   <translation>un</translation>
  </message>
  <message>
   <source>season</source>
   <translation>saison</translation>
  </message>
  <message>
   <source>seven</source>
   <translation>sept</translation>
  </message>
  <message>
   <source>six</source>
   <translation>six</translation>
  </message>
  <message>
   <source>ten</source>
   <translation>dix</translation>
  </message>
  <message>
   <source>three</source>
   <translation>trois</translation>
  </message>
  <message>
   <source>today</source>
   <translation>aujourd’hui</translation>
  </message>
  <message>
   <source>twelve</source>
   <translation>douze</translation>
  </message>
  <message>
   <source>two</source>
   <translation>deux</translation>
  </message>
  <message>
   <source>year</source>
   <translation>année</translation>
  </message>
 </context>
 <context>
  <name>DayPane</name>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Write about this day</source>
   <translation>Écrire sur ce jour</translation>
  </message>
 </context>
 <context>
  <name>DaysModel</name>
  <message numerus="yes">
   <source>%n memories</source>
   <extracomment>%n memory</extracomment>
   <translation>
    <numerusform>%n souvenir</numerusform>
    <numerusform>%n souvenirs</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n words</source>
   <extracomment>%n word</extracomment>
   <translation>
    <numerusform>%n mot</numerusform>
    <numerusform>%n mots</numerusform>
   </translation>
  </message>
  <message>
   <source>A gap</source>
   <translation>Une lacune</translation>
  </message>
  <message>
   <source>Nothing written</source>
   <translation>Rien d’écrit</translation>
  </message>
 </context>
 <context>
  <name>EditorPresenter</name>
  <message>
   <source>Not kept yet</source>
   <translation>Pas encore gardé</translation>
  </message>
  <message>
   <source>Nothing to keep yet</source>
   <translation>Rien à garder encore</translation>
  </message>
  <message>
   <source>Waiting for the journal to open</source>
   <translation>Le journal va s’ouvrir</translation>
  </message>
  <message>
   <source>Writing…</source>
   <translation>Écriture…</translation>
  </message>
 </context>
 <context>
  <name>EnvelopeBanner</name>
  <message>
   <source>A letter you sent yourself</source>
   <translation>Une lettre de vous à vous</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Jamais</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Pas maintenant</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <source>Put away on %1</source>
   <translation>Mis de côté le %1</translation>
  </message>
  <message>
   <source>When shall it come again?</source>
   <translation>Quand doit-elle revenir ?</translation>
  </message>
  <message>
   <source>You asked for it to come back about now. It will wait as long as you like.</source>
   <translation>Vous aviez demandé qu’elle revienne à peu près maintenant. Elle attendra aussi longtemps que vous voudrez.</translation>
  </message>
 </context>
 <context>
  <name>Erase</name>
  <message>
   <source>%1 %2 %3</source>
   <comment>a day in a list: its number, its short month, its year</comment>
   <translation>%1 %2 %3</translation>
  </message>
  <message numerus="yes">
   <source>%n go whole</source>
   <extracomment>%n goes whole</extracomment>
   <translation>
    <numerusform>%n part en entier</numerusform>
    <numerusform>%n partent en entier</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n in part</source>
   <extracomment>%n in part</extracomment>
   <translation>
    <numerusform>%n en partie</numerusform>
    <numerusform>%n en partie</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n passages would be hidden.</source>
   <extracomment>One passage would be hidden.</extracomment>
   <translation>
    <numerusform>Un passage serait caché.</numerusform>
    <numerusform>%n passages seraient cachés.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n places in your journal. Choose how far to go for each kind, or for one memory at a time. You can change your mind later, in either direction.</source>
   <extracomment>One place in your journal. Choose how far to go. You can change your mind later, in either direction.</extracomment>
   <translation>
    <numerusform>Un endroit dans votre journal. Choisissez jusqu’où aller. Vous pourrez changer d’avis plus tard, dans les deux sens.</numerusform>
    <numerusform>%n endroits dans votre journal. Choisissez jusqu’où aller pour chaque sorte, ou pour un souvenir à la fois. Vous pourrez changer d’avis plus tard, dans les deux sens.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n stay</source>
   <extracomment>%n stays</extracomment>
   <translation>
    <numerusform>%n reste</numerusform>
    <numerusform>%n restent</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n won’t come up</source>
   <extracomment>%n won’t come up</extracomment>
   <translation>
    <numerusform>%n ne reviendra pas de lui-même</numerusform>
    <numerusform>%n ne reviendront pas d’eux-mêmes</numerusform>
   </translation>
  </message>
  <message>
   <source>1 March 2027, or “next spring”</source>
   <translation>1 mars 2027, ou « next spring »</translation>
  </message>
  <message>
   <source>1 year</source>
   <translation>1 an</translation>
  </message>
  <message>
   <source>112 in Europe, 911 in North America</source>
   <translation>112 en Europe, 911 en Amérique du Nord</translation>
  </message>
  <message>
   <source>3 months</source>
   <translation>3 mois</translation>
  </message>
  <message>
   <source>988, by call or text</source>
   <translation>988, par appel ou message</translation>
  </message>
  <message>
   <source>A day</source>
   <translation>Un jour</translation>
  </message>
  <message>
   <source>A minute</source>
   <translation>Une minute</translation>
  </message>
  <message>
   <source>A tape for later</source>
   <translation>Une cassette pour plus tard</translation>
  </message>
  <message>
   <source>About it</source>
   <translation>À ce sujet</translation>
  </message>
  <message>
   <source>About them</source>
   <translation>Sur cette personne</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Tout</translation>
  </message>
  <message>
   <source>Also about somebody else</source>
   <translation>Aussi sur quelqu’un d’autre</translation>
  </message>
  <message>
   <source>An unmarked envelope asks you tomorrow. Until then nothing happens.</source>
   <translation>Une enveloppe sans nom vous le demande demain. D’ici là, rien ne se passe.</translation>
  </message>
  <message>
   <source>Around a name goes</source>
   <translation>Autour d’un nom s’en va</translation>
  </message>
  <message>
   <source>Ask me to wait a day before it opens</source>
   <translation>Me demander d’attendre un jour avant l’ouverture</translation>
  </message>
  <message>
   <source>Ask me tomorrow</source>
   <translation>Demandez-moi demain</translation>
  </message>
  <message>
   <source>Ask when I leave the page</source>
   <translation>Demander quand je quitte la page</translation>
  </message>
  <message>
   <source>At once</source>
   <translation>Tout de suite</translation>
  </message>
  <message>
   <source>Australia</source>
   <translation>Australie</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Back to where I was</source>
   <translation>Revenir où j’en étais</translation>
  </message>
  <message>
   <source>Blank those lines</source>
   <translation>Masquer ces lignes</translation>
  </message>
  <message>
   <source>Choose a memory to see what would be hidden of it.</source>
   <translation>Choisissez un souvenir pour voir ce qui en serait caché.</translation>
  </message>
  <message>
   <source>Choose the way back</source>
   <translation>Choisir le chemin du retour</translation>
  </message>
  <message>
   <source>Chosen memories</source>
   <translation>Souvenirs choisis</translation>
  </message>
  <message>
   <source>Delete takes this name away</source>
   <translation>Suppr enlève ce nom</translation>
  </message>
  <message>
   <source>Does it come back by itself?</source>
   <translation>Cela revient-il de soi-même ?</translation>
  </message>
  <message>
   <source>Don’t bring them up</source>
   <translation>Ne pas les rappeler</translation>
  </message>
  <message>
   <source>Don’t bring up</source>
   <translation>Ne pas rappeler</translation>
  </message>
  <message>
   <source>Draw the curtain</source>
   <translation>Tirer le rideau</translation>
  </message>
  <message>
   <source>Erase</source>
   <translation>Effacer</translation>
  </message>
  <message>
   <source>Erase whole</source>
   <translation>Effacer en entier</translation>
  </message>
  <message>
   <source>Everything stays where it is, and can be found. It never comes by itself.</source>
   <translation>Tout reste à sa place et peut se retrouver. Rien ne revient de soi-même.</translation>
  </message>
  <message>
   <source>Everything this touches</source>
   <translation>Tout ce que cela touche</translation>
  </message>
  <message>
   <source>Find a line in my country</source>
   <translation>Trouver une ligne dans mon pays</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Premier jour</translation>
  </message>
  <message>
   <source>First day, or “summer 1998”</source>
   <translation>Premier jour, ou « été 1998 »</translation>
  </message>
  <message>
   <source>France</source>
   <translation>France</translation>
  </message>
  <message>
   <source>Germany</source>
   <translation>Allemagne</translation>
  </message>
  <message>
   <source>Go on with what you left</source>
   <translation>Reprendre ce que vous aviez laissé</translation>
  </message>
  <message>
   <source>Go with the others</source>
   <translation>Rejoignent les autres</translation>
  </message>
  <message>
   <source>Hidden, not destroyed. Whoever opens this journal can bring it back, and so can you, whenever you like.</source>
   <translation>Caché, pas détruit. Qui ouvre ce journal peut le ramener, et vous aussi, quand vous voulez.</translation>
  </message>
  <message>
   <source>Hidden, not destroyed. You can change your mind later, in either direction.</source>
   <translation>Caché, pas détruit. Vous pourrez changer d’avis plus tard, dans les deux sens.</translation>
  </message>
  <message>
   <source>How</source>
   <translation>Comment</translation>
  </message>
  <message>
   <source>How long the lights take</source>
   <translation>Combien de temps durent les lumières</translation>
  </message>
  <message>
   <source>If you are in danger, or think you might hurt yourself, call the emergency number of the place where you are now. Tell one person near you, today, in any words.</source>
   <translation>Si vous êtes en danger, ou pensez pouvoir vous faire du mal, appelez le numéro d’urgence du lieu où vous êtes. Dites-le à une personne proche, aujourd’hui, avec n’importe quels mots.</translation>
  </message>
  <message>
   <source>In an emergency</source>
   <translation>En cas d’urgence</translation>
  </message>
  <message>
   <source>In passing</source>
   <translation>Au passage</translation>
  </message>
  <message>
   <source>It comes back on %1.</source>
   <translation>Cela revient le %1.</translation>
  </message>
  <message>
   <source>It comes back on a day you choose, if you want it then.</source>
   <translation>Cela revient un jour que vous choisissez, si vous le voulez alors.</translation>
  </message>
  <message>
   <source>It stays in the archive until you bring it back.</source>
   <translation>Cela reste aux archives jusqu’à ce que vous le rappeliez.</translation>
  </message>
  <message>
   <source>It’s named in it</source>
   <translation>C’est nommé dedans</translation>
  </message>
  <message>
   <source>Keep it in the journal</source>
   <translation>La garder dans le journal</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Dernier jour</translation>
  </message>
  <message>
   <source>Leave</source>
   <translation>Quitter</translation>
  </message>
  <message>
   <source>Leave a tape</source>
   <translation>Laisser une cassette</translation>
  </message>
  <message>
   <source>Leave as it is</source>
   <translation>Laisser tel quel</translation>
  </message>
  <message>
   <source>Leave it in the archive</source>
   <translation>La laisser dans les archives</translation>
  </message>
  <message>
   <source>Leave yourself a tape</source>
   <translation>Laissez-vous une cassette</translation>
  </message>
  <message>
   <source>Let the lamps grow low</source>
   <translation>Laisser les lampes baisser</translation>
  </message>
  <message>
   <source>Let the lights go out</source>
   <translation>Laisser les lumières s’éteindre</translation>
  </message>
  <message>
   <source>Lift the curtain</source>
   <translation>Lever le rideau</translation>
  </message>
  <message>
   <source>Looked for already: %1</source>
   <translation>Déjà cherché : %1</translation>
  </message>
  <message>
   <source>Memory %1 of %2</source>
   <translation>Souvenir %1 sur %2</translation>
  </message>
  <message>
   <source>Names that fit</source>
   <translation>Noms qui conviennent</translation>
  </message>
  <message>
   <source>Never by itself</source>
   <translation>Jamais de soi-même</translation>
  </message>
  <message>
   <source>No memory has to do with that. Choose something else.</source>
   <translation>Aucun souvenir n’a de lien avec cela. Choisissez autre chose.</translation>
  </message>
  <message>
   <source>No memory says that. Try other words.</source>
   <translation>Aucun souvenir ne dit cela. Essayez d’autres mots.</translation>
  </message>
  <message>
   <source>No tape is fine too. Leave this empty, and nothing will be said when you return.</source>
   <translation>Sans cassette, c’est bien aussi. Laissez ceci vide, et rien ne sera dit à votre retour.</translation>
  </message>
  <message>
   <source>Nothing has happened yet. Leaving now keeps everything as it is.</source>
   <translation>Rien ne s’est encore passé. Quitter maintenant laisse tout en l’état.</translation>
  </message>
  <message>
   <source>Nothing has happened yet. Leaving now keeps everything, and your tape as a draft.</source>
   <translation>Rien n’est encore arrivé. Partir maintenant garde tout, et votre cassette comme brouillon.</translation>
  </message>
  <message>
   <source>Nothing is destroyed. It waits in the archive until you ask, or until a day you choose now.</source>
   <translation>Rien n’est détruit. Cela attend dans les archives que vous le demandiez, ou un jour que vous choisissez maintenant.</translation>
  </message>
  <message>
   <source>Nothing was written of those days. Try others.</source>
   <translation>Rien n’a été écrit sur ces jours. Essayez-en d’autres.</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Maintenant</translation>
  </message>
  <message>
   <source>On a day</source>
   <translation>Un certain jour</translation>
  </message>
  <message>
   <source>Opens %1 in your browser.</source>
   <translation>Ouvre %1 dans votre navigateur.</translation>
  </message>
  <message>
   <source>Out of sight for a while</source>
   <translation>Hors de vue pour un temps</translation>
  </message>
  <message>
   <source>Pages you write later</source>
   <translation>Les pages écrites plus tard</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>Période</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>Personne</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Lieu</translation>
  </message>
  <message>
   <source>Put away: %1</source>
   <translation>Mettre de côté : %1</translation>
  </message>
  <message>
   <source>Put it away</source>
   <translation>Le mettre de côté</translation>
  </message>
  <message>
   <source>Putting away, step by step</source>
   <translation>Mettre de côté, pas à pas</translation>
  </message>
  <message>
   <source>Putting pages out of sight can give you room to breathe. It cannot hold you, and it does not have to be enough.</source>
   <translation>Mettre des pages hors de vue peut vous laisser respirer. Cela ne peut pas vous porter, et n’a pas à suffire.</translation>
  </message>
  <message>
   <source>Samaritans, 116 123</source>
   <translation>Samaritans, 116 123</translation>
  </message>
  <message>
   <source>Save as a picture…</source>
   <translation>L’enregistrer comme image…</translation>
  </message>
  <message>
   <source>Say who or what this is, why you want it out of sight, and what you should know when you come back.</source>
   <translation>Dites qui ou ce que c’est, pourquoi vous le voulez hors de vue, et ce que vous devriez savoir à votre retour.</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Recherche</translation>
  </message>
  <message>
   <source>See what it touches</source>
   <translation>Voir ce que cela touche</translation>
  </message>
  <message>
   <source>Sleep on it</source>
   <translation>La nuit porte conseil</translation>
  </message>
  <message>
   <source>Space changes what becomes of a memory. D draws and lifts the curtain.</source>
   <translation>Espace change ce que devient un souvenir. D tire et lève le rideau.</translation>
  </message>
  <message>
   <source>Stay in the journal</source>
   <translation>Restent dans le journal</translation>
  </message>
  <message>
   <source>Step by step</source>
   <translation>Pas à pas</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Étiquette</translation>
  </message>
  <message>
   <source>Ten seconds</source>
   <translation>Dix secondes</translation>
  </message>
  <message>
   <source>That is everything in your journal. Choose less.</source>
   <translation>C’est tout votre journal. Choisissez moins.</translation>
  </message>
  <message numerus="yes">
   <source>The %n memories you chose.</source>
   <extracomment>The memory you chose.</extracomment>
   <translation>
    <numerusform>Le souvenir que vous avez choisi.</numerusform>
    <numerusform>Les %n souvenirs que vous avez choisis.</numerusform>
   </translation>
  </message>
  <message>
   <source>The curtain is drawn: nothing here tells what is written.</source>
   <translation>Le rideau est tiré : rien ici ne dit ce qui est écrit.</translation>
  </message>
  <message>
   <source>The day it comes back</source>
   <translation>Le jour où cela revient</translation>
  </message>
  <message>
   <source>The disk is full, and nothing has happened: free some space, then try again.</source>
   <translation>Le disque est plein, et rien ne s’est passé : libérez de la place, puis réessayez.</translation>
  </message>
  <message>
   <source>The map</source>
   <translation>La carte</translation>
  </message>
  <message>
   <source>The memory</source>
   <translation>Le souvenir</translation>
  </message>
  <message>
   <source>The paragraph</source>
   <translation>Le paragraphe</translation>
  </message>
  <message>
   <source>The sentence</source>
   <translation>La phrase</translation>
  </message>
  <message>
   <source>The tape</source>
   <translation>La cassette</translation>
  </message>
  <message>
   <source>The way back</source>
   <translation>Le chemin du retour</translation>
  </message>
  <message>
   <source>They’re in it</source>
   <translation>La personne y figure</translation>
  </message>
  <message>
   <source>This card is for you. It names nobody.</source>
   <translation>Cette carte est pour vous. Elle ne nomme personne.</translation>
  </message>
  <message>
   <source>This page is the same for everybody. Nothing you wrote was read for it, and nothing leaves this journal.</source>
   <translation>Cette page est la même pour tous. Rien de ce que vous avez écrit n’a été lu pour elle, et rien ne quitte ce journal.</translation>
  </message>
  <message numerus="yes">
   <source>This touches %n memories.</source>
   <extracomment>This touches one memory.</extracomment>
   <translation>
    <numerusform>Cela touche un souvenir.</numerusform>
    <numerusform>Cela touche %n souvenirs.</numerusform>
   </translation>
  </message>
  <message>
   <source>United Kingdom and Ireland</source>
   <translation>Royaume-Uni et Irlande</translation>
  </message>
  <message>
   <source>United States and Canada</source>
   <translation>États-Unis et Canada</translation>
  </message>
  <message>
   <source>Unseen</source>
   <translation>Sans regarder</translation>
  </message>
  <message>
   <source>Until I ask</source>
   <translation>Jusqu’à ce que je demande</translation>
  </message>
  <message>
   <source>Watching is optional.</source>
   <translation>Regarder n’est pas obligatoire.</translation>
  </message>
  <message>
   <source>What becomes of it</source>
   <translation>Ce qu’il devient</translation>
  </message>
  <message>
   <source>What else did you call them?</source>
   <translation>Comment l’appeliez-vous encore ?</translation>
  </message>
  <message>
   <source>What is hidden around a name</source>
   <translation>Ce qui est caché autour d’un nom</translation>
  </message>
  <message>
   <source>What it touches is shown here.</source>
   <translation>Ce que cela touche s’affiche ici.</translation>
  </message>
  <message>
   <source>What it touches, newest first</source>
   <translation>Ce que cela touche, le plus récent d’abord</translation>
  </message>
  <message>
   <source>What this was about is not where it was any more. Nothing has happened.</source>
   <translation>Ce dont il s’agissait n’est plus où il était. Rien n’est arrivé.</translation>
  </message>
  <message>
   <source>What to look for</source>
   <translation>Que chercher</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Quand</translation>
  </message>
  <message>
   <source>When it comes back</source>
   <translation>Quand cela revient</translation>
  </message>
  <message>
   <source>When this is heavier than a journal</source>
   <translation>Quand c’est plus lourd qu’un journal</translation>
  </message>
  <message>
   <source>Which are listed</source>
   <translation>Ceux qui sont listés</translation>
  </message>
  <message>
   <source>Which place?</source>
   <translation>Quel lieu ?</translation>
  </message>
  <message>
   <source>Which tag?</source>
   <translation>Quelle étiquette ?</translation>
  </message>
  <message>
   <source>Who or what</source>
   <translation>Qui ou quoi</translation>
  </message>
  <message>
   <source>Who or what do you want out of sight?</source>
   <translation>Qui ou quoi voulez-vous hors de vue ?</translation>
  </message>
  <message>
   <source>Who or what this is, why it goes, and what you should know when you come back.</source>
   <translation>Qui ou quoi c’est, pourquoi cela s’en va, et ce que vous devrez savoir au retour.</translation>
  </message>
  <message>
   <source>Whom?</source>
   <translation>Qui ?</translation>
  </message>
  <message>
   <source>With a map, and the lights going out.</source>
   <translation>Avec une carte, et les lumières qui s’éteignent.</translation>
  </message>
  <message>
   <source>Words for later</source>
   <translation>Des mots pour plus tard</translation>
  </message>
  <message>
   <source>You had begun with something else.</source>
   <translation>Vous aviez commencé avec autre chose.</translation>
  </message>
  <message>
   <source>also</source>
   <translation>aussi</translation>
  </message>
  <message>
   <source>my wife, a nickname, an initial</source>
   <translation>ma femme, un surnom, une initiale</translation>
  </message>
  <message>
   <source>“%1” is another name for %2, and all of %2 goes.</source>
   <translation>« %1 » est un autre nom de %2, et tout ce qui touche %2 s’en va.</translation>
  </message>
 </context>
 <context>
  <name>FacetGroup</name>
  <message>
   <source>Show all</source>
   <translation>Tout montrer</translation>
  </message>
  <message>
   <source>Show fewer</source>
   <translation>En montrer moins</translation>
  </message>
 </context>
 <context>
  <name>FieldMenu</name>
  <message>
   <source>Open %1</source>
   <translation>Ouvrir %1</translation>
  </message>
  <message>
   <source>Paste without formatting</source>
   <translation>Coller sans mise en forme</translation>
  </message>
 </context>
 <context>
  <name>FilmView</name>
  <message>
   <source>The film</source>
   <translation>Le film</translation>
  </message>
 </context>
 <context>
  <name>FindBar</name>
  <message>
   <source>%1 of %2</source>
   <translation>%1 sur %2</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Find in this memory</source>
   <translation>Chercher dans ce souvenir</translation>
  </message>
  <message>
   <source>Next place</source>
   <translation>Endroit suivant</translation>
  </message>
  <message>
   <source>Not in this memory</source>
   <translation>Pas dans ce souvenir</translation>
  </message>
  <message>
   <source>Previous place</source>
   <translation>Endroit précédent</translation>
  </message>
 </context>
 <context>
  <name>Finding</name>
  <message>
   <source>The folder of the journal</source>
   <translation>Le dossier du journal</translation>
  </message>
  <message>
   <source>There is no journal in this folder.</source>
   <translation>Il n’y a pas de journal dans ce dossier.</translation>
  </message>
 </context>
 <context>
  <name>Fold</name>
  <message>
   <source>Fold it again</source>
   <translation>Replier</translation>
  </message>
  <message>
   <source>Show what happens</source>
   <translation>Montrer ce qui arrive</translation>
  </message>
 </context>
 <context>
  <name>FoundColumn</name>
  <message>
   <source>Erase what is found…</source>
   <translation>Effacer ce qui est trouvé…</translation>
  </message>
  <message>
   <source>Narrow it</source>
   <translation>Affiner</translation>
  </message>
  <message>
   <source>Search it as typed</source>
   <translation>Chercher tel quel</translation>
  </message>
 </context>
 <context>
  <name>Gallery</name>
  <message>
   <source>Cards, newest first</source>
   <translation>Cartes, de la plus récente à la plus ancienne</translation>
  </message>
  <message>
   <source>Enter opens a card. N shows or covers its name.</source>
   <translation>Entrée ouvre une carte. N montre ou couvre son nom.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Ouvrir</translation>
  </message>
 </context>
 <context>
  <name>GapVoice</name>
  <message numerus="yes">
   <source>%n gaps in this paragraph</source>
   <extracomment>%n gap in this paragraph</extracomment>
   <translation>
    <numerusform>%n lacune dans ce paragraphe</numerusform>
    <numerusform>%n lacunes dans ce paragraphe</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n gaps: passages that are put away</source>
   <extracomment>%n gap: a passage that is put away</extracomment>
   <translation>
    <numerusform>%n lacune : un passage mis de côté</numerusform>
    <numerusform>%n lacunes : des passages mis de côté</numerusform>
   </translation>
  </message>
  <message>
   <source>a gap</source>
   <translation>une lacune</translation>
  </message>
 </context>
 <context>
  <name>Glass</name>
  <message>
   <source>Back to the list</source>
   <translation>Retour à la liste</translation>
  </message>
  <message>
   <source>N goes to the next passage, Shift+N to the one before.</source>
   <translation>N mène au passage suivant, Maj+N au précédent.</translation>
  </message>
  <message>
   <source>Next passage</source>
   <translation>Passage suivant</translation>
  </message>
 </context>
 <context>
  <name>GlassPictures</name>
  <message>
   <source>Pictures and recordings of the memory</source>
   <translation>Images et enregistrements du souvenir</translation>
  </message>
 </context>
 <context>
  <name>GlassText</name>
  <message>
   <source>The memory, read-only</source>
   <translation>Le souvenir, en lecture seule</translation>
  </message>
 </context>
 <context>
  <name>HeatMap</name>
  <message>
   <source>%1, one square a day</source>
   <translation>%1, un carré par jour</translation>
  </message>
  <message numerus="yes">
   <source>%n words or more</source>
   <extracomment>%n word or more</extracomment>
   <translation>
    <numerusform>%n mot ou plus</numerusform>
    <numerusform>%n mots ou plus</numerusform>
   </translation>
  </message>
  <message>
   <source>One square a day, by words written</source>
   <translation>Un carré par jour, selon les mots écrits</translation>
  </message>
  <message>
   <source>a gap</source>
   <translation>une lacune</translation>
  </message>
  <message>
   <source>none</source>
   <translation>aucun</translation>
  </message>
  <message>
   <source>nothing written</source>
   <translation>rien d’écrit</translation>
  </message>
 </context>
 <context>
  <name>HeldList</name>
  <message>
   <source>Space chooses. Enter reads behind glass.</source>
   <translation>Espace choisit. Entrée lit derrière la vitre.</translation>
  </message>
  <message>
   <source>What it holds, oldest first</source>
   <translation>Son contenu, du plus ancien au plus récent</translation>
  </message>
 </context>
 <context>
  <name>HeldPanel</name>
  <message>
   <source>Oldest first</source>
   <translation>Les plus anciens d’abord</translation>
  </message>
 </context>
 <context>
  <name>HoldingList</name>
  <message>
   <source>Hold Enter on a lamp to stop the clock there.</source>
   <translation>Maintenez Entrée sur une lampe pour y arrêter l’horloge.</translation>
  </message>
  <message>
   <source>Lamps</source>
   <translation>Lampes</translation>
  </message>
 </context>
 <context>
  <name>HomeSheet</name>
  <message>
   <source>All pages</source>
   <translation>Toutes les pages</translation>
  </message>
 </context>
 <context>
  <name>Insights</name>
  <message>
   <source>%1 in all</source>
   <translation>%1 en tout</translation>
  </message>
  <message>
   <source>%1 of %2</source>
   <translation>%1 sur %2</translation>
  </message>
  <message>
   <source>%1 of %2 days</source>
   <translation>%1 jours sur %2</translation>
  </message>
  <message>
   <source>%1 to %2</source>
   <translation>%1 à %2</translation>
  </message>
  <message>
   <source>%1s</source>
   <translation>années %1</translation>
  </message>
  <message numerus="yes">
   <source>%n days written</source>
   <extracomment>%n day written</extracomment>
   <translation>
    <numerusform>%n jour écrit</numerusform>
    <numerusform>%n jours écrits</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n memories</source>
   <extracomment>%n memory</extracomment>
   <translation>
    <numerusform>%n souvenir</numerusform>
    <numerusform>%n souvenirs</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n words</source>
   <extracomment>%n word</extracomment>
   <translation>
    <numerusform>%n mot</numerusform>
    <numerusform>%n mots</numerusform>
   </translation>
  </message>
  <message>
   <source>By century, how many memories name them</source>
   <translation>Par siècle, combien de souvenirs les nomment</translation>
  </message>
  <message>
   <source>By decade, how many memories name them</source>
   <translation>Par décennie, combien de souvenirs les nomment</translation>
  </message>
  <message>
   <source>By month, how many memories name them</source>
   <translation>Par mois, combien de souvenirs les nomment</translation>
  </message>
  <message>
   <source>By year, how many memories name them</source>
   <translation>Par année, combien de souvenirs les nomment</translation>
  </message>
  <message>
   <source>Century</source>
   <translation>Siècle</translation>
  </message>
  <message>
   <source>Days written</source>
   <translation>Jours écrits</translation>
  </message>
  <message>
   <source>Decade</source>
   <translation>Décennie</translation>
  </message>
  <message>
   <source>Hour</source>
   <translation>Heure</translation>
  </message>
  <message>
   <source>In all</source>
   <translation>En tout</translation>
  </message>
  <message>
   <source>Memories</source>
   <translation>Souvenirs</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>Mois</translation>
  </message>
  <message>
   <source>Mostly %1</source>
   <translation>Surtout %1</translation>
  </message>
  <message>
   <source>Mostly %1, and %2</source>
   <translation>Surtout %1, et %2</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>No memory in this time knows its hour.</source>
   <translation>Aucun souvenir de ce temps ne connaît son heure.</translation>
  </message>
  <message>
   <source>No place is named in this time.</source>
   <translation>Aucun lieu n’est nommé dans ce temps.</translation>
  </message>
  <message>
   <source>No words in this time.</source>
   <translation>Pas de mots dans ce temps.</translation>
  </message>
  <message>
   <source>Nobody is named in this time.</source>
   <translation>Personne n’est nommé dans ce temps.</translation>
  </message>
  <message>
   <source>Nothing was written in this time.</source>
   <translation>Rien n’a été écrit dans ce temps.</translation>
  </message>
  <message>
   <source>People over time</source>
   <translation>Les personnes au fil du temps</translation>
  </message>
  <message>
   <source>Places over time</source>
   <translation>Les lieux au fil du temps</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>Mots</translation>
  </message>
  <message>
   <source>Words by century</source>
   <translation>Mots par siècle</translation>
  </message>
  <message>
   <source>Words by decade</source>
   <translation>Mots par décennie</translation>
  </message>
  <message>
   <source>Words by month</source>
   <translation>Mots par mois</translation>
  </message>
  <message>
   <source>Words by year</source>
   <translation>Mots par année</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>Année</translation>
  </message>
  <message>
   <source>after nine</source>
   <translation>après neuf heures du soir</translation>
  </message>
  <message>
   <source>at night</source>
   <translation>la nuit</translation>
  </message>
  <message>
   <source>early</source>
   <translation>tôt</translation>
  </message>
  <message>
   <source>in the afternoon</source>
   <translation>l’après-midi</translation>
  </message>
  <message>
   <source>in the evening</source>
   <translation>le soir</translation>
  </message>
  <message>
   <source>in the morning</source>
   <translation>le matin</translation>
  </message>
  <message>
   <source>midnight</source>
   <translation>minuit</translation>
  </message>
  <message>
   <source>noon</source>
   <translation>midi</translation>
  </message>
  <message>
   <source>nothing written</source>
   <translation>rien d’écrit</translation>
  </message>
  <message>
   <source>the most in %1</source>
   <translation>le plus en %1</translation>
  </message>
  <message>
   <source>written</source>
   <translation>écrit</translation>
  </message>
 </context>
 <context>
  <name>InsightsView</name>
  <message>
   <source>Days whose pages are put away still count as written; nothing else of them is here.</source>
   <translation>Les jours dont les pages sont mises de côté comptent comme écrits ; rien d’autre d’eux n’est ici.</translation>
  </message>
  <message>
   <source>Days written</source>
   <translation>Jours écrits</translation>
  </message>
  <message>
   <source>Hours of the day</source>
   <translation>Heures du jour</translation>
  </message>
  <message>
   <source>Insights</source>
   <translation>Regards</translation>
  </message>
  <message>
   <source>Nothing to count yet. It begins with the first page.</source>
   <translation>Rien à compter encore. Cela commence avec la première page.</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Personnes</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Lieux</translation>
  </message>
  <message>
   <source>Show as a table</source>
   <translation>Montrer en tableau</translation>
  </message>
  <message>
   <source>Show as plots</source>
   <translation>Montrer en graphiques</translation>
  </message>
  <message>
   <source>What was written, counted once.</source>
   <translation>Ce qui a été écrit, compté une fois.</translation>
  </message>
 </context>
 <context>
  <name>Joints</name>
  <message>
   <source>Find its folder…</source>
   <translation>Trouver son dossier…</translation>
  </message>
  <message>
   <source>Open the archive</source>
   <translation>Ouvrir les archives</translation>
  </message>
  <message>
   <source>Something is put away here. Open what was erased?</source>
   <translation>Quelque chose est mis de côté ici. Ouvrir ce qui est effacé ?</translation>
  </message>
  <message>
   <source>Write what you remember now</source>
   <translation>Écrire ce dont vous vous souvenez</translation>
  </message>
 </context>
 <context>
  <name>JournalPage</name>
  <message>
   <source>%1 — not encrypted: whoever can use your account on this computer can read it.</source>
   <translation>%1 — non chiffré : quiconque utilise votre compte sur cet ordinateur peut le lire.</translation>
  </message>
  <message>
   <source>Memories written to look around in. They come out whole.</source>
   <translation>Des souvenirs écrits pour regarder autour de soi. Ils se retirent en entier.</translation>
  </message>
  <message>
   <source>Put the sample in</source>
   <translation>Ajouter l’exemple</translation>
  </message>
  <message>
   <source>Show the folder</source>
   <translation>Montrer le dossier</translation>
  </message>
  <message>
   <source>Take the sample out</source>
   <translation>Retirer l’exemple</translation>
  </message>
  <message>
   <source>The sample journal</source>
   <translation>Le journal d’exemple</translation>
  </message>
  <message>
   <source>Where it lives</source>
   <translation>Où il vit</translation>
  </message>
 </context>
 <context>
  <name>Keeping</name>
  <message>
   <source>As it was before.</source>
   <translation>Comme c’était avant.</translation>
  </message>
  <message>
   <source>Kept close no longer.</source>
   <translation>N’est plus gardé près de vous.</translation>
  </message>
  <message>
   <source>Kept close.</source>
   <translation>Gardé près de vous.</translation>
  </message>
 </context>
 <context>
  <name>KeptClose</name>
  <message>
   <source>%1 of %2</source>
   <translation>%1 sur %2</translation>
  </message>
  <message>
   <source>Drag a memory or a name here to keep it close.</source>
   <translation>Glissez ici un souvenir ou un nom pour le garder près de vous.</translation>
  </message>
  <message>
   <source>Keep close no longer</source>
   <translation>Ne plus garder près de vous</translation>
  </message>
  <message>
   <source>Kept close</source>
   <translation>Près de vous</translation>
  </message>
  <message>
   <source>Memory, %1</source>
   <translation>Souvenir, %1</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>Descendre</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>Monter</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Ouvrir</translation>
  </message>
  <message numerus="yes">
   <source>Person, %n memories</source>
   <extracomment>Person, %n memory</extracomment>
   <translation>
    <numerusform>Personne, %n souvenir</numerusform>
    <numerusform>Personne, %n souvenirs</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Place, %n memories</source>
   <extracomment>Place, %n memory</extracomment>
   <translation>
    <numerusform>Lieu, %n souvenir</numerusform>
    <numerusform>Lieu, %n souvenirs</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Tag, %n memories</source>
   <extracomment>Tag, %n memory</extracomment>
   <translation>
    <numerusform>Étiquette, %n souvenir</numerusform>
    <numerusform>Étiquette, %n souvenirs</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>KeysPanel</name>
  <message>
   <source>A tag, and a person</source>
   <translation>Une étiquette, et une personne</translation>
  </message>
  <message>
   <source>Begin a line, and end a list</source>
   <translation>Aller à la ligne, et finir une liste</translation>
  </message>
  <message>
   <source>Choose more</source>
   <translation>Choisir davantage</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Emphasis</source>
   <translation>Italique</translation>
  </message>
  <message>
   <source>Erase what is chosen</source>
   <translation>Effacer ce qui est choisi</translation>
  </message>
  <message>
   <source>In a list</source>
   <translation>Dans une liste</translation>
  </message>
  <message>
   <source>Indent an item, or take it out</source>
   <translation>Décaler un élément, ou le ressortir</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Raccourcis</translation>
  </message>
  <message>
   <source>Keys and what they do</source>
   <translation>Les raccourcis et ce qu’ils font</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <source>Paste words alone</source>
   <translation>Coller les mots seuls</translation>
  </message>
  <message>
   <source>Strong</source>
   <translation>Gras</translation>
  </message>
  <message>
   <source>Undo erasing</source>
   <translation>Annuler l’effacement</translation>
  </message>
  <message>
   <source>While writing</source>
   <translation>En écrivant</translation>
  </message>
 </context>
 <context>
  <name>LanguageSwitch</name>
  <message>
   <source>Language of the page</source>
   <translation>Langue de la page</translation>
  </message>
 </context>
 <context>
  <name>LaterRow</name>
  <message>
   <source>1 June, or spring</source>
   <translation>1 June, ou spring</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>In a month</source>
   <translation>Dans un mois</translation>
  </message>
  <message>
   <source>In a week</source>
   <translation>Dans une semaine</translation>
  </message>
  <message>
   <source>On a day…</source>
   <translation>Un jour précis…</translation>
  </message>
  <message>
   <source>The day on which it comes again</source>
   <translation>Le jour où elle revient</translation>
  </message>
  <message>
   <source>Then</source>
   <translation>Ce jour-là</translation>
  </message>
  <message>
   <source>Tomorrow</source>
   <translation>Demain</translation>
  </message>
  <message>
   <source>When shall it come again?</source>
   <translation>Quand doit-elle revenir ?</translation>
  </message>
 </context>
 <context>
  <name>LetterDesk</name>
  <message>
   <source>It comes again on %1.</source>
   <translation>Elle reviendra le %1.</translation>
  </message>
  <message>
   <source>It won’t come again by itself. It stays here until you ask.</source>
   <translation>Elle ne reviendra pas d’elle-même. Elle reste ici jusqu’à votre demande.</translation>
  </message>
 </context>
 <context>
  <name>Letters</name>
  <message>
   <source>A letter you sent yourself</source>
   <translation>Une lettre de vous à vous</translation>
  </message>
  <message>
   <source>Opens it.</source>
   <translation>L’ouvre.</translation>
  </message>
 </context>
 <context>
  <name>LightBox</name>
  <message>
   <source>%1 of %2</source>
   <translation>%1 sur %2</translation>
  </message>
 </context>
 <context>
  <name>Lights</name>
  <message>
   <source>%1 of %2</source>
   <translation>%1 sur %2</translation>
  </message>
  <message numerus="yes">
   <source>%n are kept aside.</source>
   <extracomment>One is kept aside.</extracomment>
   <translation>
    <numerusform>Un souvenir est mis de côté.</numerusform>
    <numerusform>%n souvenirs sont mis de côté.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n memories</source>
   <extracomment>one memory</extracomment>
   <translation>
    <numerusform>%n souvenir</numerusform>
    <numerusform>%n souvenirs</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n pages</source>
   <extracomment>one page</extracomment>
   <translation>
    <numerusform>%n page</numerusform>
    <numerusform>%n pages</numerusform>
   </translation>
  </message>
  <message>
   <source>All the lights are on.</source>
   <translation>Toutes les lampes sont allumées.</translation>
  </message>
  <message>
   <source>Back to the journal</source>
   <translation>Retour au journal</translation>
  </message>
  <message>
   <source>Be at the end</source>
   <translation>Aller à la fin</translation>
  </message>
  <message>
   <source>Comes back on %1</source>
   <translation>Revient le %1</translation>
  </message>
  <message>
   <source>Draw the curtain</source>
   <translation>Tirer le rideau</translation>
  </message>
  <message>
   <source>Each one goes back to where it was.</source>
   <translation>Chacun retourne là où il était.</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Échap</translation>
  </message>
  <message>
   <source>Everything is where it was.</source>
   <translation>Tout est là où c’était.</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <source>Going on.</source>
   <translation>On continue.</translation>
  </message>
  <message>
   <source>It waits until you ask</source>
   <translation>Elle attend que vous la demandiez</translation>
  </message>
  <message>
   <source>Keep it in the journal</source>
   <translation>La garder dans le journal</translation>
  </message>
  <message>
   <source>Keep this one</source>
   <translation>Garder celui-ci</translation>
  </message>
  <message>
   <source>Kept aside: %1</source>
   <translation>Mis de côté : %1</translation>
  </message>
  <message>
   <source>Kept safe</source>
   <translation>À l’abri</translation>
  </message>
  <message>
   <source>Last %1</source>
   <translation>%1 dernier</translation>
  </message>
  <message>
   <source>Lift the curtain</source>
   <translation>Lever le rideau</translation>
  </message>
  <message>
   <source>Nothing has changed.</source>
   <translation>Rien n’a changé.</translation>
  </message>
  <message>
   <source>Nothing is being deleted. Each one goes to the archive, whole.</source>
   <translation>Rien n’est supprimé. Chacun va aux archives, entier.</translation>
  </message>
  <message>
   <source>Nothing is taken out of any page. They stay where you can find them, and they won’t come up by themselves.</source>
   <translation>Rien n’est retiré d’aucune page. Elles restent là où vous pouvez les trouver, et ne reviendront pas d’elles-mêmes.</translation>
  </message>
  <message>
   <source>Nothing was destroyed.</source>
   <translation>Rien n’a été détruit.</translation>
  </message>
  <message>
   <source>Nothing was taken out of any page. They stay where you can find them, and they won’t come up by themselves.</source>
   <translation>Rien n’a été retiré d’aucune page. Elles restent là où vous pouvez les trouver, et ne reviendront pas d’elles-mêmes.</translation>
  </message>
  <message>
   <source>Open it</source>
   <translation>L’ouvrir</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>Paused.</source>
   <translation>En pause.</translation>
  </message>
  <message>
   <source>Save as a picture…</source>
   <translation>L’enregistrer comme image…</translation>
  </message>
  <message>
   <source>Send it too</source>
   <translation>L’envoyer aussi</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Espace</translation>
  </message>
  <message>
   <source>Stop, put everything back</source>
   <translation>Arrêter, tout remettre en place</translation>
  </message>
  <message>
   <source>The card is yours: keep it in the journal, save it, or leave it here.</source>
   <translation>La carte est à vous : gardez-la dans le journal, enregistrez-la ou laissez-la ici.</translation>
  </message>
  <message>
   <source>The first day, %1</source>
   <translation>Le premier jour, %1</translation>
  </message>
  <message>
   <source>The first page, %1</source>
   <translation>La première page, %1</translation>
  </message>
  <message>
   <source>The lamps are low.
Every page is in.</source>
   <translation>Les lampes sont basses.
Toutes les pages y sont.</translation>
  </message>
  <message>
   <source>The lamps grow low.
Each page is laid in.</source>
   <translation>Les lampes baissent.
Chaque page est déposée.</translation>
  </message>
  <message>
   <source>The last page, %1</source>
   <translation>La dernière page, %1</translation>
  </message>
  <message>
   <source>The lights are coming back,
oldest first.</source>
   <translation>Les lampes se rallument,
des plus anciennes aux plus récentes.</translation>
  </message>
  <message>
   <source>The lights are going out,
newest first.</source>
   <translation>Les lampes s’éteignent,
des plus récentes aux plus anciennes.</translation>
  </message>
  <message>
   <source>The lights are on.</source>
   <translation>Les lampes sont allumées.</translation>
  </message>
  <message>
   <source>The lights are out.</source>
   <translation>Les lampes sont éteintes.</translation>
  </message>
  <message>
   <source>The others go once you have answered.</source>
   <translation>Les autres partiront quand vous aurez répondu.</translation>
  </message>
  <message>
   <source>The week of %1</source>
   <translation>La semaine du %1</translation>
  </message>
  <message>
   <source>Today at %1</source>
   <translation>Aujourd’hui à %1</translation>
  </message>
  <message>
   <source>Tonight at %1</source>
   <translation>Ce soir à %1</translation>
  </message>
  <message>
   <source>back</source>
   <translation>rallumée</translation>
  </message>
  <message>
   <source>going out</source>
   <translation>s’éteint</translation>
  </message>
  <message>
   <source>kept aside</source>
   <translation>mise de côté</translation>
  </message>
  <message>
   <source>laid in</source>
   <translation>déposée</translation>
  </message>
  <message>
   <source>lit</source>
   <translation>allumée</translation>
  </message>
  <message>
   <source>out</source>
   <translation>éteinte</translation>
  </message>
 </context>
 <context>
  <name>LinkGuide</name>
  <message>
   <source>%1 is not opened: only web and mail addresses are.</source>
   <translation>%1 n’est pas ouvert : seules les adresses web et de courriel le sont.</translation>
  </message>
  <message>
   <source>Ctrl+click opens %1</source>
   <translation>Ctrl+clic ouvre %1</translation>
  </message>
  <message>
   <source>Opens %1</source>
   <translation>Ouvre %1</translation>
  </message>
 </context>
 <context>
  <name>Linking</name>
  <message numerus="yes">
   <source>%n memories tagged.</source>
   <extracomment>Tagged.</extracomment>
   <translation>
    <numerusform>Étiqueté.</numerusform>
    <numerusform>%n souvenirs étiquetés.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Added to %n memories.</source>
   <extracomment>Person added.</extracomment>
   <translation>
    <numerusform>Personne ajoutée.</numerusform>
    <numerusform>Ajoutée à %n souvenirs.</numerusform>
   </translation>
  </message>
  <message>
   <source>As it was before.</source>
   <translation>Comme c’était avant.</translation>
  </message>
  <message numerus="yes">
   <source>Set for %n memories.</source>
   <extracomment>Place set.</extracomment>
   <translation>
    <numerusform>Lieu indiqué.</numerusform>
    <numerusform>Indiqué pour %n souvenirs.</numerusform>
   </translation>
  </message>
  <message>
   <source>That was so already.</source>
   <translation>C’était déjà ainsi.</translation>
  </message>
  <message numerus="yes">
   <source>Where were %n memories?</source>
   <extracomment>Where was it?</extracomment>
   <translation>
    <numerusform>Où était-ce ?</numerusform>
    <numerusform>Où étaient ces %n souvenirs ?</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Which tag for %n memories?</source>
   <extracomment>Which tag?</extracomment>
   <translation>
    <numerusform>Quelle étiquette ?</numerusform>
    <numerusform>Quelle étiquette pour %n souvenirs ?</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Who is in %n memories?</source>
   <extracomment>Who is in it?</extracomment>
   <translation>
    <numerusform>Qui y est ?</numerusform>
    <numerusform>Qui est dans ces %n souvenirs ?</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>Montauk</source>
   <translation>Montauk</translation>
  </message>
 </context>
 <context>
  <name>MapPaint</name>
  <message>
   <source>newest</source>
   <translation>le plus récent</translation>
  </message>
  <message>
   <source>the first day</source>
   <translation>le premier jour</translation>
  </message>
 </context>
 <context>
  <name>MapView</name>
  <message>
   <source>Arrows go from memory to memory, plus and minus show time closer or wider.</source>
   <translation>Les flèches vont d’un souvenir à l’autre, plus et moins montrent le temps de plus près ou de plus loin.</translation>
  </message>
  <message>
   <source>Map of what this touches</source>
   <translation>Carte de ce que cela touche</translation>
  </message>
  <message>
   <source>Show time closer</source>
   <translation>Voir le temps de plus près</translation>
  </message>
  <message>
   <source>Show time wider</source>
   <translation>Voir le temps de plus loin</translation>
  </message>
  <message>
   <source>Where on the map</source>
   <translation>Où sur la carte</translation>
  </message>
 </context>
 <context>
  <name>Marking</name>
  <message>
   <source>As it was before.</source>
   <translation>Comme c’était avant.</translation>
  </message>
 </context>
 <context>
  <name>MemoryList</name>
  <message>
   <source>Memories, newest first</source>
   <translation>Souvenirs, du plus récent au plus ancien</translation>
  </message>
 </context>
 <context>
  <name>MenuBar</name>
  <message>
   <source>Menus</source>
   <translation>Menus</translation>
  </message>
 </context>
 <context>
  <name>MonthGrid</name>
  <message numerus="yes">
   <source>%n days</source>
   <extracomment>%n day</extracomment>
   <translation>
    <numerusform>%n jour</numerusform>
    <numerusform>%n jours</numerusform>
   </translation>
  </message>
  <message>
   <source>Month after</source>
   <translation>Mois suivant</translation>
  </message>
  <message>
   <source>Month before</source>
   <translation>Mois précédent</translation>
  </message>
  <message>
   <source>Nothing written</source>
   <translation>Rien d’écrit</translation>
  </message>
  <message>
   <source>The month after</source>
   <translation>Le mois suivant</translation>
  </message>
  <message>
   <source>The month before</source>
   <translation>Le mois précédent</translation>
  </message>
 </context>
 <context>
  <name>MotionPage</name>
  <message>
   <source>Full</source>
   <translation>Entier</translation>
  </message>
  <message>
   <source>Full lets lamps dim and rows close. With less, nothing moves.</source>
   <translation>Entier, les lampes baissent et les lignes se referment. Réduit, rien ne bouge.</translation>
  </message>
  <message>
   <source>Less</source>
   <translation>Réduit</translation>
  </message>
  <message>
   <source>Motion</source>
   <translation>Mouvement</translation>
  </message>
 </context>
 <context>
  <name>NameChip</name>
  <message>
   <source>Delete removes it</source>
   <translation>Suppr l’enlève</translation>
  </message>
  <message>
   <source>It stands in the text; edit the text to remove it</source>
   <translation>Il est dans le texte ; modifiez le texte pour l’enlever</translation>
  </message>
 </context>
 <context>
  <name>NameColumn</name>
  <message>
   <source>About</source>
   <translation>À propos</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Tout</translation>
  </message>
  <message>
   <source>All %1</source>
   <translation>Les %1</translation>
  </message>
  <message>
   <source>Memories</source>
   <translation>Souvenirs</translation>
  </message>
  <message>
   <source>Named in passing</source>
   <translation>Nommé en passant</translation>
  </message>
 </context>
 <context>
  <name>Names</name>
  <message>
   <source>%1 · died %2</source>
   <translation>%1 · mort le %2</translation>
  </message>
  <message>
   <source>%1 · has died</source>
   <translation>%1 · n’est plus en vie</translation>
  </message>
  <message>
   <source>%1 · not brought up</source>
   <translation>%1 · n’est plus rappelé</translation>
  </message>
  <message numerus="yes">
   <source>%1, %n days around</source>
   <extracomment>%1, a day around</extracomment>
   <translation>
    <numerusform>%1, un jour autour</numerusform>
    <numerusform>%1, %n jours autour</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%1, %n pictures</source>
   <extracomment>%1, one picture</extracomment>
   <translation>
    <numerusform>%1, une image</numerusform>
    <numerusform>%1, %n images</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n days before and after</source>
   <extracomment>A day before and after</extracomment>
   <translation>
    <numerusform>Un jour avant et après</numerusform>
    <numerusform>%n jours avant et après</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n memories</source>
   <extracomment>%n memory</extracomment>
   <translation>
    <numerusform>%n souvenir</numerusform>
    <numerusform>%n souvenirs</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n people</source>
   <extracomment>%n person</extracomment>
   <translation>
    <numerusform>%n personne</numerusform>
    <numerusform>%n personnes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n places</source>
   <extracomment>%n place</extracomment>
   <translation>
    <numerusform>%n lieu</numerusform>
    <numerusform>%n lieux</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n tags</source>
   <extracomment>%n tag</extracomment>
   <translation>
    <numerusform>%n étiquette</numerusform>
    <numerusform>%n étiquettes</numerusform>
   </translation>
  </message>
  <message>
   <source>A day like others</source>
   <translation>Un jour comme les autres</translation>
  </message>
  <message>
   <source>A day like others again.</source>
   <translation>De nouveau un jour comme les autres.</translation>
  </message>
  <message>
   <source>A day, or empty if you don’t know</source>
   <translation>Un jour, ou rien si vous ne savez pas</translation>
  </message>
  <message>
   <source>A hard day</source>
   <translation>Un jour difficile</translation>
  </message>
  <message>
   <source>Add %1, the day of their death</source>
   <translation>Ajouter le %1, jour de la mort</translation>
  </message>
  <message>
   <source>Aliases…</source>
   <translation>Autres noms…</translation>
  </message>
  <message>
   <source>All %1</source>
   <translation>Les %1</translation>
  </message>
  <message>
   <source>Also called</source>
   <translation>Aussi nommé</translation>
  </message>
  <message>
   <source>Another name</source>
   <translation>Un autre nom</translation>
  </message>
  <message>
   <source>As it was before.</source>
   <translation>Comme c’était avant.</translation>
  </message>
  <message>
   <source>By month</source>
   <translation>Par mois</translation>
  </message>
  <message>
   <source>By year</source>
   <translation>Par année</translation>
  </message>
  <message>
   <source>Choose how far to go, and when it comes back.</source>
   <translation>Choisissez jusqu’où aller, et quand cela revient.</translation>
  </message>
  <message>
   <source>Delete takes this name away</source>
   <translation>Suppr enlève ce nom</translation>
  </message>
  <message>
   <source>Don’t bring up</source>
   <translation>Ne pas rappeler</translation>
  </message>
  <message>
   <source>Enter says how far it reaches, Delete takes it away</source>
   <translation>Entrée règle son étendue, Suppr l’enlève</translation>
  </message>
  <message>
   <source>Erase…</source>
   <translation>Effacer…</translation>
  </message>
  <message>
   <source>Everything here stays as it is until you change it.</source>
   <translation>Ici, tout reste tel quel jusqu’à ce que vous le changiez.</translation>
  </message>
  <message>
   <source>Find a person</source>
   <translation>Chercher une personne</translation>
  </message>
  <message>
   <source>Find a place</source>
   <translation>Chercher un lieu</translation>
  </message>
  <message>
   <source>Find a tag</source>
   <translation>Chercher une étiquette</translation>
  </message>
  <message>
   <source>Find all its pictures</source>
   <translation>Trouver toutes ses images</translation>
  </message>
  <message>
   <source>First mention</source>
   <translation>Première mention</translation>
  </message>
  <message>
   <source>Found by this name too from now on.</source>
   <translation>Se trouve désormais aussi sous ce nom.</translation>
  </message>
  <message>
   <source>Hard days</source>
   <translation>Jours difficiles</translation>
  </message>
  <message>
   <source>Hard days…</source>
   <translation>Jours difficiles…</translation>
  </message>
  <message>
   <source>Has died…</source>
   <translation>Est mort…</translation>
  </message>
  <message>
   <source>Hides all of it, shows none. One undo.</source>
   <translation>Cache tout, ne montre rien. Une seule annulation.</translation>
  </message>
  <message>
   <source>Is alive</source>
   <translation>Est en vie</translation>
  </message>
  <message>
   <source>Keep close</source>
   <translation>Garder près de vous</translation>
  </message>
  <message>
   <source>Keep close no longer</source>
   <translation>Ne plus garder près de vous</translation>
  </message>
  <message>
   <source>Kept.</source>
   <translation>Gardé.</translation>
  </message>
  <message>
   <source>Kept. No last memory is counted here.</source>
   <translation>Gardé. Ici, aucun dernier souvenir n’est compté.</translation>
  </message>
  <message>
   <source>Last mention</source>
   <translation>Dernière mention</translation>
  </message>
  <message>
   <source>May come up again</source>
   <translation>Peut revenir</translation>
  </message>
  <message>
   <source>Merge the two</source>
   <translation>Fusionner les deux</translation>
  </message>
  <message>
   <source>Merge with another person…</source>
   <translation>Fusionner avec une autre personne…</translation>
  </message>
  <message>
   <source>Merge with another place…</source>
   <translation>Fusionner avec un autre lieu…</translation>
  </message>
  <message>
   <source>Merge with another tag…</source>
   <translation>Fusionner avec une autre étiquette…</translation>
  </message>
  <message>
   <source>Merged: the two are one now.</source>
   <translation>Fusionnés : les deux ne font plus qu’un.</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Plus</translation>
  </message>
  <message>
   <source>Near these days nothing of them comes up by itself.</source>
   <translation>Autour de ces jours, rien de cette personne ne revient de soi-même.</translation>
  </message>
  <message>
   <source>No place here is called that.</source>
   <translation>Aucun lieu ici ne s’appelle ainsi.</translation>
  </message>
  <message>
   <source>No place yet. Say on a page where it happened.</source>
   <translation>Aucun lieu encore. Dites sur une page où c’était.</translation>
  </message>
  <message>
   <source>No tag here is called that.</source>
   <translation>Aucune étiquette ici ne s’appelle ainsi.</translation>
  </message>
  <message>
   <source>No tag yet. Write # and a word, and memories gather under it.</source>
   <translation>Aucune étiquette encore. Écrivez # et un mot : les souvenirs s’y rassemblent.</translation>
  </message>
  <message>
   <source>Nobody here is called that.</source>
   <translation>Personne ici ne s’appelle ainsi.</translation>
  </message>
  <message>
   <source>Nobody here yet. Write @ and a name, and they are remembered by it.</source>
   <translation>Personne encore. Écrivez @ et un nom : c’est par lui qu’on s’en souvient.</translation>
  </message>
  <message>
   <source>Not called so any more.</source>
   <translation>Ne s’appelle plus ainsi.</translation>
  </message>
  <message>
   <source>Not called “%1”</source>
   <translation>Ne s’appelle pas « %1 »</translation>
  </message>
  <message>
   <source>Nothing of them comes up near that day.</source>
   <translation>Rien de cette personne ne revient autour de ce jour.</translation>
  </message>
  <message>
   <source>Often on the same page</source>
   <translation>Souvent sur la même page</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Personnes</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Images</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Lieux</translation>
  </message>
  <message>
   <source>Put away now</source>
   <translation>Mettre de côté maintenant</translation>
  </message>
  <message>
   <source>Renamed.</source>
   <translation>Renommé.</translation>
  </message>
  <message>
   <source>Rename…</source>
   <translation>Renommer…</translation>
  </message>
  <message>
   <source>Say what else it is called</source>
   <translation>Donner un autre nom</translation>
  </message>
  <message>
   <source>Say which day is hard</source>
   <translation>Dire quel jour est difficile</translation>
  </message>
  <message>
   <source>Stays findable. Never comes up by itself.</source>
   <translation>Reste trouvable. Ne revient jamais de soi-même.</translation>
  </message>
  <message>
   <source>Such as 14 February</source>
   <translation>Comme le 14 février</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>Étiquettes</translation>
  </message>
  <message>
   <source>That day alone</source>
   <translation>Ce jour seul</translation>
  </message>
  <message>
   <source>What it is called</source>
   <translation>Son nom</translation>
  </message>
  <message>
   <source>When?</source>
   <translation>Quand ?</translation>
  </message>
  <message>
   <source>Which is the same place?</source>
   <translation>Quel lieu est le même ?</translation>
  </message>
  <message>
   <source>Which tag takes it in?</source>
   <translation>Quelle étiquette la reçoit ?</translation>
  </message>
  <message>
   <source>Who is the same person?</source>
   <translation>Qui est la même personne ?</translation>
  </message>
  <message>
   <source>Write about %1</source>
   <translation>Écrire sur %1</translation>
  </message>
  <message>
   <source>Write with this tag</source>
   <translation>Écrire avec cette étiquette</translation>
  </message>
  <message>
   <source>them</source>
   <translation>cette personne</translation>
  </message>
 </context>
 <context>
  <name>NamesRow</name>
  <message>
   <source>Add a place, people, a tag, a mood or a picture</source>
   <translation>Ajouter un lieu, des personnes, une étiquette, une humeur ou une image</translation>
  </message>
  <message>
   <source>Add: %1</source>
   <translation>Ajouter : %1</translation>
  </message>
  <message>
   <source>Mood</source>
   <translation>Humeur</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>Personne</translation>
  </message>
  <message>
   <source>Picture…</source>
   <translation>Image…</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Lieu</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Étiquette</translation>
  </message>
  <message>
   <source>place, people, a picture</source>
   <translation>lieu, personnes, image</translation>
  </message>
 </context>
 <context>
  <name>NarrowPane</name>
  <message>
   <source>Clear all</source>
   <translation>Tout enlever</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Narrow it</source>
   <translation>Affiner</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Personnes</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Lieux</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>Étiquettes</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Quand</translation>
  </message>
  <message>
   <source>With</source>
   <translation>Avec</translation>
  </message>
  <message>
   <source>a picture</source>
   <translation>une image</translation>
  </message>
  <message>
   <source>a star</source>
   <translation>une étoile</translation>
  </message>
 </context>
 <context>
  <name>Newcomers</name>
  <message>
   <source>Back in your journal.</source>
   <translation>De retour dans votre journal.</translation>
  </message>
  <message>
   <source>Leave it here</source>
   <translation>Laisser ici</translation>
  </message>
  <message>
   <source>Put it with the others</source>
   <translation>Mettre avec les autres</translation>
  </message>
  <message>
   <source>Put with the others. It’s in the archive.</source>
   <translation>Mis avec les autres. C’est dans les archives.</translation>
  </message>
  <message>
   <source>This touches something you put away.</source>
   <translation>Ceci touche quelque chose que vous avez mis de côté.</translation>
  </message>
 </context>
 <context>
  <name>Offering</name>
  <message>
   <source>As it was before.</source>
   <translation>Comme c’était avant.</translation>
  </message>
  <message>
   <source>Make them people</source>
   <translation>En faire des personnes</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Pas maintenant</translation>
  </message>
  <message numerus="yes">
   <source>The import names %1 and %n more, who are nobody here yet.</source>
   <extracomment>The import names %1 and one more, who are nobody here yet.</extracomment>
   <translation>
    <numerusform>L’import nomme %1 et une autre personne, encore inconnues ici.</numerusform>
    <numerusform>L’import nomme %1 et %n autres personnes, encore inconnues ici.</numerusform>
   </translation>
  </message>
  <message>
   <source>The import names %1, who are nobody here yet.</source>
   <translation>L’import nomme %1, encore inconnus ici.</translation>
  </message>
  <message>
   <source>The import names %1, who is nobody here yet.</source>
   <translation>L’import nomme %1, personne encore inconnue ici.</translation>
  </message>
  <message>
   <source>They’re among People now.</source>
   <translation>Ils sont maintenant parmi les Personnes.</translation>
  </message>
 </context>
 <context>
  <name>OnThisDayView</name>
  <message numerus="yes">
   <source>%n other years remember it.</source>
   <extracomment>One other year remembers it.</extracomment>
   <translation>
    <numerusform>Une autre année s’en souvient.</numerusform>
    <numerusform>%n autres années s’en souviennent.</numerusform>
   </translation>
  </message>
  <message>
   <source>In answer to %1.</source>
   <translation>En réponse à %1.</translation>
  </message>
  <message>
   <source>No other year remembers it yet.</source>
   <translation>Aucune autre année ne s’en souvient encore.</translation>
  </message>
  <message>
   <source>On this day</source>
   <translation>Ce jour-là</translation>
  </message>
  <message>
   <source>The day after</source>
   <translation>Le jour suivant</translation>
  </message>
  <message>
   <source>The day before</source>
   <translation>Le jour précédent</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Aujourd’hui</translation>
  </message>
 </context>
 <context>
  <name>Opened</name>
  <message>
   <source>What was erased</source>
   <translation>Ce qui est effacé</translation>
  </message>
 </context>
 <context>
  <name>OrderButton</name>
  <message>
   <source>Most relevant first</source>
   <translation>Les plus pertinents d’abord</translation>
  </message>
  <message>
   <source>Newest first</source>
   <translation>Les plus récents d’abord</translation>
  </message>
  <message>
   <source>Order: %1</source>
   <translation>Ordre : %1</translation>
  </message>
 </context>
 <context>
  <name>Overview</name>
  <message>
   <source>Hidden, not destroyed. Names stay covered until you ask, and are covered again when you leave.</source>
   <translation>Caché, pas détruit. Les noms restent couverts jusqu’à votre demande, et le sont de nouveau quand vous partez.</translation>
  </message>
  <message>
   <source>What was erased</source>
   <translation>Ce qui est effacé</translation>
  </message>
  <message>
   <source>You haven’t erased anything.</source>
   <translation>Vous n’avez rien effacé.</translation>
  </message>
 </context>
 <context>
  <name>OwnSheet</name>
  <message>
   <source>A page of yours</source>
   <translation>Une page à vous</translation>
  </message>
  <message>
   <source>Begin a memory with “%1”</source>
   <translation>Commencer un souvenir par « %1 »</translation>
  </message>
  <message>
   <source>It can be brought back with Undo</source>
   <translation>Annuler peut la ramener</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Enlever</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Renommer</translation>
  </message>
  <message>
   <source>Title of the page</source>
   <translation>Titre de la page</translation>
  </message>
  <message>
   <source>Write from this</source>
   <translation>Écrire à partir de là</translation>
  </message>
 </context>
 <context>
  <name>OwnShelf</name>
  <message>
   <source>Add pages</source>
   <translation>Ajouter des pages</translation>
  </message>
  <message>
   <source>Added to your pages.</source>
   <translation>Ajouté à vos pages.</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Tous les fichiers (*)</translation>
  </message>
  <message>
   <source>As it was before.</source>
   <translation>Comme c’était avant.</translation>
  </message>
  <message>
   <source>Markdown and text (*.md *.markdown *.txt)</source>
   <translation>Markdown et texte (*.md *.markdown *.txt)</translation>
  </message>
  <message>
   <source>Removed from your pages.</source>
   <translation>Enlevé de vos pages.</translation>
  </message>
  <message>
   <source>Renamed.</source>
   <translation>Renommé.</translation>
  </message>
 </context>
 <context>
  <name>Page</name>
  <message>
   <source>Kept at %1</source>
   <translation>Gardé à %1</translation>
  </message>
  <message>
   <source>Kept on %1</source>
   <translation>Gardé le %1</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Aujourd’hui</translation>
  </message>
 </context>
 <context>
  <name>PageBar</name>
  <message>
   <source>Add a picture…</source>
   <translation>Ajouter une image…</translation>
  </message>
  <message>
   <source>Copy as Markdown</source>
   <translation>Copier en Markdown</translation>
  </message>
  <message>
   <source>Don’t bring this up</source>
   <translation>Ne plus rappeler ce souvenir</translation>
  </message>
  <message>
   <source>Edit this memory</source>
   <translation>Modifier ce souvenir</translation>
  </message>
  <message>
   <source>Erase this memory</source>
   <translation>Effacer ce souvenir</translation>
  </message>
  <message>
   <source>Keep close</source>
   <translation>Garder près de vous</translation>
  </message>
  <message>
   <source>Keep close no longer</source>
   <translation>Ne plus garder près de vous</translation>
  </message>
  <message>
   <source>Let it come up again</source>
   <translation>Le laisser revenir</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Plus</translation>
  </message>
  <message>
   <source>Star this memory</source>
   <translation>Mettre une étoile à ce souvenir</translation>
  </message>
  <message>
   <source>Take the star away</source>
   <translation>Enlever l’étoile</translation>
  </message>
 </context>
 <context>
  <name>PageFoot</name>
  <message numerus="yes">
   <source>%n words</source>
   <extracomment>%n word</extracomment>
   <translation>
    <numerusform>%n mot</numerusform>
    <numerusform>%n mots</numerusform>
   </translation>
  </message>
  <message>
   <source>For reading, Enter edits</source>
   <translation>En lecture, Entrée modifie</translation>
  </message>
  <message>
   <source>revision %1</source>
   <translation>révision %1</translation>
  </message>
 </context>
 <context>
  <name>PageNotices</name>
  <message>
   <source>%1 couldn’t be written. Choose another folder.</source>
   <translation>%1 n’a pas pu être écrit. Choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>A paragraph here is too long to write in: it opens for reading. Split it to go on.</source>
   <translation>Un paragraphe est trop long pour y écrire : la page s’ouvre en lecture. Coupez-le pour continuer.</translation>
  </message>
  <message>
   <source>Characters that no page can hold were left out.</source>
   <translation>Les caractères qu’aucune page ne peut garder ont été laissés de côté.</translation>
  </message>
  <message>
   <source>Markdown (*.md)</source>
   <translation>Markdown (*.md)</translation>
  </message>
  <message>
   <source>One line of that has %1 million letters; it would stop the page.</source>
   <translation>Une de ces lignes compte %1 million de lettres ; elle figerait la page.</translation>
  </message>
  <message>
   <source>Paste it in paragraphs</source>
   <translation>Coller en paragraphes</translation>
  </message>
  <message>
   <source>Save a copy</source>
   <translation>Enregistrer une copie</translation>
  </message>
  <message>
   <source>Save a copy…</source>
   <translation>Enregistrer une copie…</translation>
  </message>
  <message>
   <source>Split it into paragraphs</source>
   <translation>Couper en paragraphes</translation>
  </message>
  <message>
   <source>That is more than a page can take at once. Nothing was pasted.</source>
   <translation>C’est plus qu’une page ne peut prendre d’un coup. Rien n’a été collé.</translation>
  </message>
  <message>
   <source>This page isn’t saved. %1</source>
   <translation>Cette page n’est pas enregistrée. %1</translation>
  </message>
  <message>
   <source>This paragraph is so long that typing in it is slow.</source>
   <translation>Ce paragraphe est si long qu’on y écrit lentement.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
 </context>
 <context>
  <name>PagePicture</name>
  <message>
   <source>%1 can’t be shown here. It is kept as it is.</source>
   <translation>%1 ne peut pas être montré ici. Il est gardé tel quel.</translation>
  </message>
  <message>
   <source>Picture: %1</source>
   <translation>Image : %1</translation>
  </message>
 </context>
 <context>
  <name>PagePictures</name>
  <message>
   <source>%1 more</source>
   <translation>%1 de plus</translation>
  </message>
 </context>
 <context>
  <name>PageSheet</name>
  <message>
   <source>Next: %1</source>
   <translation>Suite : %1</translation>
  </message>
 </context>
 <context>
  <name>PageView</name>
  <message>
   <source>Choose a memory, or write one.</source>
   <translation>Choisissez un souvenir, ou écrivez-en un.</translation>
  </message>
 </context>
 <context>
  <name>PagesField</name>
  <message>
   <source>Search these pages</source>
   <translation>Chercher dans ces pages</translation>
  </message>
 </context>
 <context>
  <name>Palette</name>
  <message numerus="yes">
   <source>%n memories</source>
   <extracomment>%n memory</extracomment>
   <translation>
    <numerusform>%n souvenir</numerusform>
    <numerusform>%n souvenirs</numerusform>
   </translation>
  </message>
  <message>
   <source>Do</source>
   <translation>Faire</translation>
  </message>
  <message>
   <source>Go to</source>
   <translation>Aller à</translation>
  </message>
  <message>
   <source>Go to or do</source>
   <translation>Aller à ou faire</translation>
  </message>
  <message>
   <source>Memories</source>
   <translation>Souvenirs</translation>
  </message>
  <message>
   <source>Nothing is called that.</source>
   <translation>Rien ne s’appelle ainsi.</translation>
  </message>
  <message>
   <source>Search every memory for “%1”</source>
   <translation>Chercher « %1 » dans tous les souvenirs</translation>
  </message>
  <message>
   <source>Search or go to…</source>
   <translation>Chercher ou aller à…</translation>
  </message>
  <message>
   <source>Where that leads</source>
   <translation>Où cela mène</translation>
  </message>
  <message>
   <source>Where to, or what to do</source>
   <translation>Où aller, ou que faire</translation>
  </message>
  <message>
   <source>Write, starting with “%1”</source>
   <translation>Écrire, en commençant par « %1 »</translation>
  </message>
  <message>
   <source>in the timeline</source>
   <translation>dans le fil du temps</translation>
  </message>
 </context>
 <context>
  <name>PaletteFoot</name>
  <message>
   <source>commands</source>
   <translation>commandes</translation>
  </message>
  <message>
   <source>people</source>
   <translation>personnes</translation>
  </message>
  <message>
   <source>tags</source>
   <translation>étiquettes</translation>
  </message>
  <message>
   <source>↑ ↓ to move</source>
   <translation>↑ ↓ pour se déplacer</translation>
  </message>
 </context>
 <context>
  <name>PassageCard</name>
  <message>
   <source>Begin a memory with “%1”</source>
   <translation>Commencer un souvenir par « %1 »</translation>
  </message>
  <message>
   <source>Close this week’s passage</source>
   <translation>Fermer le passage de la semaine</translation>
  </message>
  <message>
   <source>Write from this</source>
   <translation>Écrire à partir de là</translation>
  </message>
 </context>
 <context>
  <name>PassphrasePage</name>
  <message>
   <source>A passphrase, or none</source>
   <translation>Une phrase secrète, ou aucune</translation>
  </message>
  <message>
   <source>Anybody who can use your account on this computer can read it, and so can whoever holds the disk or a copy.</source>
   <translation>Quiconque utilise votre compte sur cet ordinateur peut le lire, de même que quiconque tient le disque ou une copie.</translation>
  </message>
  <message>
   <source>Disk encryption keeps the journal from whoever finds the computer switched off. %1</source>
   <translation>Le chiffrement du disque protège le journal de qui trouverait l’ordinateur éteint. %1</translation>
  </message>
  <message>
   <source>It leaves every view, and stays in the file. Whoever opens the journal can restore it.</source>
   <translation>Cela quitte toutes les vues, et reste dans le fichier. Qui ouvre le journal peut le ramener.</translation>
  </message>
  <message>
   <source>Most systems offer it when they are set up, some in their settings.</source>
   <translation>La plupart des systèmes le proposent à l’installation, certains dans leurs réglages.</translation>
  </message>
  <message>
   <source>None, for now: this Montauk can’t lock a journal yet. So it is good to know who can read it.</source>
   <translation>Aucune, pour l’instant : ce Montauk ne sait pas encore verrouiller un journal. Il est donc bon de savoir qui peut le lire.</translation>
  </message>
  <message>
   <source>The file is not encrypted</source>
   <translation>Le fichier n’est pas chiffré</translation>
  </message>
  <message>
   <source>Turn on FileVault in the system’s settings.</source>
   <translation>Activez FileVault dans les réglages du système.</translation>
  </message>
  <message>
   <source>Turn on device encryption or BitLocker in the system’s settings.</source>
   <translation>Activez le chiffrement de l’appareil ou BitLocker dans les réglages du système.</translation>
  </message>
  <message>
   <source>What you erase is hidden, not locked</source>
   <translation>Ce que vous effacez est caché, pas verrouillé</translation>
  </message>
  <message>
   <source>Your disk can be</source>
   <translation>Votre disque peut l’être</translation>
  </message>
 </context>
 <context>
  <name>PictureBlock</name>
  <message>
   <source>See it large	Enter</source>
   <translation>Voir en grand	Entrée</translation>
  </message>
  <message>
   <source>Write under it</source>
   <translation>Écrire dessous</translation>
  </message>
 </context>
 <context>
  <name>PictureKeeper</name>
  <message>
   <source>%1 is large. You can go on writing while it is copied.</source>
   <translation>%1 est gros. Vous pouvez continuer d’écrire pendant la copie.</translation>
  </message>
  <message>
   <source>%1 is no picture that can be shown. It is kept here as a file.</source>
   <translation>%1 n’est pas une image qu’on puisse montrer. Il est gardé ici comme fichier.</translation>
  </message>
  <message>
   <source>%1 is off this page.</source>
   <translation>%1 n’est plus sur cette page.</translation>
  </message>
  <message>
   <source>Add pictures</source>
   <translation>Ajouter des images</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>Tous les fichiers</translation>
  </message>
  <message>
   <source>Other files could not be added either.</source>
   <translation>D’autres fichiers n’ont pas pu être ajoutés non plus.</translation>
  </message>
  <message>
   <source>Pasted picture.png</source>
   <translation>Image collée.png</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Images</translation>
  </message>
  <message>
   <source>Some files can’t be shown as pictures. They are kept here.</source>
   <translation>Certains fichiers ne peuvent pas être montrés comme images. Ils sont gardés ici.</translation>
  </message>
  <message>
   <source>The page was left before the picture was kept. Add it once more.</source>
   <translation>La page a été quittée avant que l’image soit gardée. Ajoutez-la encore une fois.</translation>
  </message>
 </context>
 <context>
  <name>PictureOffers</name>
  <message>
   <source>%1° east</source>
   <translation>%1° est</translation>
  </message>
  <message>
   <source>%1° north</source>
   <translation>%1° nord</translation>
  </message>
  <message>
   <source>%1° south</source>
   <translation>%1° sud</translation>
  </message>
  <message>
   <source>%1° west</source>
   <translation>%1° ouest</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>Laisser</translation>
  </message>
  <message>
   <source>Name the place…</source>
   <translation>Nommer le lieu…</translation>
  </message>
  <message>
   <source>This memory is now of %1.</source>
   <translation>Ce souvenir est maintenant de %1.</translation>
  </message>
  <message>
   <source>This picture knows where it was taken, %1. No place near it has a name yet.</source>
   <translation>Cette image sait où elle a été prise, %1. Aucun lieu proche n’a encore de nom.</translation>
  </message>
  <message>
   <source>This picture was taken near %1.</source>
   <translation>Cette image a été prise près de %1.</translation>
  </message>
  <message>
   <source>This picture was taken on %1.</source>
   <translation>Cette image a été prise le %1.</translation>
  </message>
  <message>
   <source>Use that date</source>
   <translation>Prendre cette date</translation>
  </message>
  <message>
   <source>Use that place</source>
   <translation>Prendre ce lieu</translation>
  </message>
 </context>
 <context>
  <name>PlainBar</name>
  <message>
   <source>How far the lights are</source>
   <translation>Où en sont les lampes</translation>
  </message>
 </context>
 <context>
  <name>PreferencesPanel</name>
  <message>
   <source>Appearance</source>
   <translation>Apparence</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Every change applies at once.</source>
   <translation>Chaque changement vaut aussitôt.</translation>
  </message>
  <message>
   <source>Motion</source>
   <translation>Mouvement</translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation>Préférences</translation>
  </message>
  <message>
   <source>Remembering</source>
   <translation>Se souvenir</translation>
  </message>
  <message>
   <source>This journal</source>
   <translation>Ce journal</translation>
  </message>
  <message>
   <source>Writing</source>
   <translation>Écriture</translation>
  </message>
 </context>
 <context>
  <name>ProcedureFrame</name>
  <message>
   <source>Draw the curtain</source>
   <translation>Tirer le rideau</translation>
  </message>
  <message>
   <source>Lift the curtain</source>
   <translation>Lever le rideau</translation>
  </message>
 </context>
 <context>
  <name>Quieting</name>
  <message>
   <source>It may come up again.</source>
   <translation>Il peut revenir.</translation>
  </message>
  <message>
   <source>It won’t come up by itself any more.</source>
   <translation>Il ne reviendra plus de lui-même.</translation>
  </message>
 </context>
 <context>
  <name>Reading</name>
  <message>
   <source>%1 to %2</source>
   <translation>%1 à %2</translation>
  </message>
  <message numerus="yes">
   <source>Found in %n places</source>
   <extracomment>Found in one place</extracomment>
   <translation>
    <numerusform>Trouvé à un endroit</numerusform>
    <numerusform>Trouvé à %n endroits</numerusform>
   </translation>
  </message>
  <message>
   <source>Found on the pages</source>
   <translation>Trouvé dans les pages</translation>
  </message>
  <message>
   <source>Nothing on these pages says that.</source>
   <translation>Rien dans ces pages ne dit cela.</translation>
  </message>
  <message>
   <source>This page can’t be read just now. Your journal isn’t touched by it.</source>
   <translation>Cette page est illisible pour l’instant. Votre journal n’en est pas touché.</translation>
  </message>
 </context>
 <context>
  <name>RecallPresenter</name>
  <message>
   <source>It may come up again.</source>
   <translation>Il peut revenir.</translation>
  </message>
  <message>
   <source>It won’t come up by itself any more.</source>
   <translation>Il ne reviendra plus de lui-même.</translation>
  </message>
 </context>
 <context>
  <name>RecalledCard</name>
  <message>
   <source>Answer</source>
   <translation>Répondre</translation>
  </message>
  <message>
   <source>Not this one</source>
   <translation>Pas celui-ci</translation>
  </message>
 </context>
 <context>
  <name>Reference</name>
  <message>
   <source>In a folded part of this page.</source>
   <translation>Dans une partie repliée de cette page.</translation>
  </message>
 </context>
 <context>
  <name>ReferencePane</name>
  <message>
   <source>Reference</source>
   <translation>Référence</translation>
  </message>
  <message>
   <source>Search these pages</source>
   <translation>Chercher dans ces pages</translation>
  </message>
 </context>
 <context>
  <name>RememberingPage</name>
  <message>
   <source>A few lines about remembering, as a reason to pick up the pen.</source>
   <translation>Quelques lignes sur le souvenir, comme une raison de prendre la plume.</translation>
  </message>
  <message>
   <source>A gap says that something is away, never what. Without one, the days around it close up.</source>
   <translation>Une lacune dit que quelque chose est absent, jamais quoi. Sans elle, les jours autour se referment.</translation>
  </message>
  <message>
   <source>A passage beside Today</source>
   <translation>Un passage à côté d’Aujourd’hui</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Jamais</translation>
  </message>
  <message>
   <source>Once a week</source>
   <translation>Une fois par semaine</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Personnes</translation>
  </message>
  <message>
   <source>Periods</source>
   <translation>Périodes</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Lieux</translation>
  </message>
  <message>
   <source>Say so</source>
   <translation>Le dire</translation>
  </message>
  <message>
   <source>Searches</source>
   <translation>Recherches</translation>
  </message>
  <message>
   <source>Several memories at once</source>
   <translation>Plusieurs souvenirs à la fois</translation>
  </message>
  <message>
   <source>Show a gap where these were erased</source>
   <translation>Montrer une lacune pour ces effacements</translation>
  </message>
  <message>
   <source>Single memories</source>
   <translation>Souvenirs seuls</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>Étiquettes</translation>
  </message>
  <message>
   <source>When a search meets a gap</source>
   <translation>Quand une recherche rencontre une lacune</translation>
  </message>
  <message>
   <source>“There is a gap here”, and no more: not how many, nor what. It is never said of people. Whoever sits at the screen can ask too.</source>
   <translation>« Il y a une lacune ici », et rien de plus : ni combien, ni quoi. Jamais pour les personnes. Quiconque est devant l’écran peut demander aussi.</translation>
  </message>
 </context>
 <context>
  <name>ResultList</name>
  <message>
   <source>What was found</source>
   <translation>Ce qui a été trouvé</translation>
  </message>
 </context>
 <context>
  <name>SampleKeeper</name>
  <message>
   <source>The sample is in your journal.</source>
   <translation>L’exemple est dans votre journal.</translation>
  </message>
  <message>
   <source>The sample is out. What you wrote stays.</source>
   <translation>L’exemple est retiré. Ce que vous avez écrit reste.</translation>
  </message>
 </context>
 <context>
  <name>Search</name>
  <message>
   <source>%1 say %2</source>
   <translation>%1 disent %2</translation>
  </message>
  <message>
   <source>%1 says %2</source>
   <translation>%1 dit %2</translation>
  </message>
  <message numerus="yes">
   <source>%n memories</source>
   <extracomment>%n memory</extracomment>
   <translation>
    <numerusform>%n souvenir</numerusform>
    <numerusform>%n souvenirs</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more below</source>
   <extracomment>%n more below</extracomment>
   <translation>
    <numerusform>Encore %n plus bas</numerusform>
    <numerusform>Encore %n plus bas</numerusform>
   </translation>
  </message>
  <message>
   <source>, back to %1</source>
   <translation>, jusqu’à %1</translation>
  </message>
  <message>
   <source>, starred</source>
   <translation>, avec une étoile</translation>
  </message>
  <message>
   <source>A bracket has no end: the rest is read as inside it.</source>
   <translation>Une parenthèse n’est pas fermée : le reste est lu comme dedans.</translation>
  </message>
  <message>
   <source>A quote has no end: the rest is read as one phrase.</source>
   <translation>Un guillemet n’est pas fermé : le reste est lu comme une expression.</translation>
  </message>
  <message>
   <source>Did you mean %1? No memory says “%2”, so this is what says %1.</source>
   <translation>Vouliez-vous dire %1 ? Aucun souvenir ne dit « %2 » : voici ce qui dit %1.</translation>
  </message>
  <message>
   <source>Enter opens  ·  Alt ↓ next match</source>
   <translation>Entrée ouvre  ·  Alt ↓ occurrence suivante</translation>
  </message>
  <message numerus="yes">
   <source>More than %n memories</source>
   <extracomment>More than %n memory</extracomment>
   <translation>
    <numerusform>Plus de %n souvenir</numerusform>
    <numerusform>Plus de %n souvenirs</numerusform>
   </translation>
  </message>
  <message>
   <source>No memory says that.</source>
   <translation>Aucun souvenir ne dit cela.</translation>
  </message>
  <message>
   <source>Quotes search a phrase, a minus leaves a word out.</source>
   <translation>Les guillemets cherchent une expression, un moins écarte un mot.</translation>
  </message>
  <message>
   <source>Spelled otherwise</source>
   <translation>Écrit autrement</translation>
  </message>
  <message>
   <source>That is long. Only its beginning is searched.</source>
   <translation>C’est long. Seul le début est cherché.</translation>
  </message>
  <message>
   <source>There is a gap here.</source>
   <translation>Il y a une lacune ici.</translation>
  </message>
  <message>
   <source>Type a word, a name or a date. What you wrote comes as you type.</source>
   <translation>Tapez un mot, un nom ou une date. Ce que vous avez écrit vient à mesure.</translation>
  </message>
  <message>
   <source>and</source>
   <translation>et</translation>
  </message>
  <message>
   <source>or</source>
   <translation>ou</translation>
  </message>
  <message>
   <source>“%1” asks for nothing yet. Add a word.</source>
   <translation>« %1 » ne demande rien encore. Ajoutez un mot.</translation>
  </message>
  <message>
   <source>“%1” has a word on one side only, so it is left out.</source>
   <translation>« %1 » n’a un mot que d’un côté, il est donc laissé de côté.</translation>
  </message>
  <message>
   <source>“%1” has nothing after it, so it is left out.</source>
   <translation>« %1 » n’est suivi de rien, il est donc laissé de côté.</translation>
  </message>
  <message>
   <source>“%1” holds no date I know, so it is searched as text.</source>
   <translation>« %1 » ne contient aucune date connue, c’est donc cherché comme du texte.</translation>
  </message>
  <message>
   <source>“%1” is nothing to choose by, so it is searched as text.</source>
   <translation>« %1 » n’est pas un critère, c’est donc cherché comme du texte.</translation>
  </message>
 </context>
 <context>
  <name>SearchField</name>
  <message>
   <source>Clear the search</source>
   <translation>Vider la recherche</translation>
  </message>
 </context>
 <context>
  <name>SearchLine</name>
  <message>
   <source>Search every memory</source>
   <translation>Chercher dans tous les souvenirs</translation>
  </message>
 </context>
 <context>
  <name>Seasons</name>
  <message>
   <source>Blue Ruin</source>
   <translation>Blue Ruin</translation>
  </message>
  <message>
   <source>Green</source>
   <translation>Vert</translation>
  </message>
  <message>
   <source>Red</source>
   <translation>Rouge</translation>
  </message>
  <message>
   <source>Tangerine</source>
   <translation>Mandarine</translation>
  </message>
 </context>
 <context>
  <name>SentencePage</name>
  <message>
   <source>Anything true will do. It is the first memory in your journal.</source>
   <translation>Tout ce qui est vrai convient. C’est le premier souvenir de votre journal.</translation>
  </message>
  <message>
   <source>The first sentence</source>
   <translation>La première phrase</translation>
  </message>
  <message>
   <source>Write one true sentence about today.</source>
   <translation>Écrivez une phrase vraie sur aujourd’hui.</translation>
  </message>
  <message>
   <source>You can leave it empty: today’s page waits for you then.</source>
   <translation>Vous pouvez la laisser vide : la page d’aujourd’hui vous attend alors.</translation>
  </message>
 </context>
 <context>
  <name>Settler</name>
  <message>
   <source>Put the whole memory away</source>
   <translation>Mettre tout le souvenir de côté</translation>
  </message>
  <message>
   <source>Show all of it again</source>
   <translation>Tout montrer à nouveau</translation>
  </message>
  <message>
   <source>Something you put away in this memory has changed since, and the page can’t tell any more what to hide. Nothing is lost: say what shall happen.</source>
   <translation>Ce que vous avez mis de côté dans ce souvenir a changé depuis, et la page ne sait plus quoi cacher. Rien n’est perdu : dites ce qu’il faut faire.</translation>
  </message>
 </context>
 <context>
  <name>SideBySide</name>
  <message>
   <source>Was away when you wrote this, and is back:</source>
   <translation>Absent quand vous avez écrit ceci, et revenu :</translation>
  </message>
  <message>
   <source>Written while it was away:</source>
   <translation>Écrit pendant son absence :</translation>
  </message>
 </context>
 <context>
  <name>Sidebar</name>
  <message>
   <source>Menu</source>
   <translation>Menu</translation>
  </message>
  <message>
   <source>Remembered by</source>
   <translation>Se rappeler par</translation>
  </message>
  <message>
   <source>Search or go to…</source>
   <translation>Chercher, aller…</translation>
  </message>
  <message>
   <source>Where to go</source>
   <translation>Où aller</translation>
  </message>
  <message>
   <source>Write</source>
   <translation>Écrire</translation>
  </message>
 </context>
 <context>
  <name>SinglesList</name>
  <message>
   <source>Erased one at a time, newest first</source>
   <translation>Effacés un à un, du plus récent au plus ancien</translation>
  </message>
 </context>
 <context>
  <name>SinglesPanel</name>
  <message>
   <source>One at a time</source>
   <translation>Un à un</translation>
  </message>
 </context>
 <context>
  <name>Sitting</name>
  <message>
   <source>An envelope asks you tomorrow. Nothing has happened.</source>
   <translation>Une enveloppe vous le demande demain. Rien n’est arrivé.</translation>
  </message>
  <message>
   <source>Go on with it</source>
   <translation>Reprendre</translation>
  </message>
  <message>
   <source>Let it be</source>
   <translation>Laisser ainsi</translation>
  </message>
  <message>
   <source>The lights were still going out when the journal was closed. Nothing has happened: everything is where it was.</source>
   <translation>Les lumières s’éteignaient encore quand le journal a été fermé. Rien n’est arrivé : tout est où il était.</translation>
  </message>
 </context>
 <context>
  <name>SleptOn</name>
  <message>
   <source>An envelope asks you tomorrow. Nothing has happened.</source>
   <translation>Une enveloppe vous le demande demain. Rien n’est arrivé.</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <source>It stays a draft. Nothing has happened.</source>
   <translation>Cela reste un brouillon. Rien n’est arrivé.</translation>
  </message>
  <message>
   <source>Let it be</source>
   <translation>Laisser ainsi</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Pas maintenant</translation>
  </message>
  <message>
   <source>You slept on it. Go on?</source>
   <translation>La nuit est passée. Continuer ?</translation>
  </message>
 </context>
 <context>
  <name>Stage</name>
  <message>
   <source>The lights</source>
   <translation>Les lampes</translation>
  </message>
 </context>
 <context>
  <name>Staging</name>
  <message>
   <source>Memories</source>
   <translation>Souvenirs</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>Fil du temps</translation>
  </message>
 </context>
 <context>
  <name>Starring</name>
  <message>
   <source>A warm light is on.</source>
   <translation>Une lumière chaude est allumée.</translation>
  </message>
  <message>
   <source>The light is off.</source>
   <translation>La lumière est éteinte.</translation>
  </message>
 </context>
 <context>
  <name>StepMark</name>
  <message>
   <source>Step %1 of %2</source>
   <translation>Étape %1 sur %2</translation>
  </message>
  <message>
   <source>done, leads back</source>
   <translation>faite, ramène en arrière</translation>
  </message>
  <message>
   <source>you are here</source>
   <translation>vous êtes ici</translation>
  </message>
 </context>
 <context>
  <name>StretchPicker</name>
  <message>
   <source>12 months</source>
   <translation>12 mois</translation>
  </message>
  <message>
   <source>All of it</source>
   <translation>Tout</translation>
  </message>
  <message>
   <source>Each year</source>
   <translation>Chaque année</translation>
  </message>
  <message>
   <source>How much is counted</source>
   <translation>Ce qui est compté</translation>
  </message>
  <message>
   <source>The year after</source>
   <translation>L’année suivante</translation>
  </message>
  <message>
   <source>The year before</source>
   <translation>L’année précédente</translation>
  </message>
 </context>
 <context>
  <name>Strip</name>
  <message>
   <source>Cancel</source>
   <translation>Abandonner</translation>
  </message>
 </context>
 <context>
  <name>SuggestionList</name>
  <message>
   <source>Names that fit</source>
   <translation>Noms qui conviennent</translation>
  </message>
  <message>
   <source>New person: %1</source>
   <translation>Nouvelle personne : %1</translation>
  </message>
 </context>
 <context>
  <name>Tape</name>
  <message>
   <source>Either is fine, and you can come back to it.</source>
   <translation>L’un ou l’autre convient, et vous pourrez y revenir.</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <source>Read</source>
   <translation>Lire</translation>
  </message>
  <message>
   <source>What the tape says</source>
   <translation>Ce que dit la cassette</translation>
  </message>
  <message>
   <source>Written on %1, the day you put these away. It does not start by itself.</source>
   <translation>Écrit le %1, le jour où vous les avez mis de côté. Il ne démarre pas tout seul.</translation>
  </message>
  <message>
   <source>You left yourself a tape</source>
   <translation>Vous vous êtes laissé une cassette</translation>
  </message>
  <message>
   <source>before you read this</source>
   <translation>avant de lire ceci</translation>
  </message>
 </context>
 <context>
  <name>TapeCorner</name>
  <message>
   <source>Your tape goes with them</source>
   <translation>Votre cassette part avec eux</translation>
  </message>
 </context>
 <context>
  <name>TextArea</name>
  <message>
   <source>Start anywhere. A smell, a bus, what was on the table.</source>
   <translation>Commencez n’importe où. Une odeur, un bus, ce qu’il y avait sur la table.</translation>
  </message>
  <message>
   <source>Text of this memory</source>
   <translation>Texte de ce souvenir</translation>
  </message>
 </context>
 <context>
  <name>Timeline</name>
  <message>
   <source>, starred</source>
   <translation>, avec une étoile</translation>
  </message>
  <message>
   <source>Opens the archive.</source>
   <translation>Ouvre les archives.</translation>
  </message>
  <message numerus="yes">
   <source>The day ends at %n in the morning.</source>
   <extracomment>The day ends at %n in the morning.</extracomment>
   <translation>
    <numerusform>La journée finit à %n heure du matin.</numerusform>
    <numerusform>La journée finit à %n heures du matin.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>TimelineColumn</name>
  <message numerus="yes">
   <source>%n memories</source>
   <extracomment>%n memory</extracomment>
   <translation>
    <numerusform>%n souvenir</numerusform>
    <numerusform>%n souvenirs</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n memories since %1</source>
   <extracomment>%n memory, from %1</extracomment>
   <translation>
    <numerusform>%n souvenir, de %1</numerusform>
    <numerusform>%n souvenirs depuis %1</numerusform>
   </translation>
  </message>
  <message>
   <source>All</source>
   <translation>Tout</translation>
  </message>
  <message>
   <source>No memory here has a picture yet. Drop one on a page.</source>
   <translation>Aucun souvenir ici n’a d’image encore. Déposez-en une sur une page.</translation>
  </message>
  <message>
   <source>No memory here has a star yet. Ctrl+D gives one.</source>
   <translation>Aucun souvenir ici n’a d’étoile encore. Ctrl+D en donne une.</translation>
  </message>
  <message>
   <source>No memory says that.</source>
   <translation>Aucun souvenir ne dit cela.</translation>
  </message>
  <message>
   <source>Nothing here yet. Write one true sentence about today.</source>
   <translation>Rien ici encore. Écrivez une phrase vraie sur aujourd’hui.</translation>
  </message>
  <message>
   <source>Starred</source>
   <translation>Étoilés</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>Fil du temps</translation>
  </message>
  <message>
   <source>With photos</source>
   <translation>Avec photos</translation>
  </message>
 </context>
 <context>
  <name>TitleField</name>
  <message>
   <source>A gap: the title of this memory is put away</source>
   <translation>Une lacune : le titre de ce souvenir est mis de côté</translation>
  </message>
  <message>
   <source>Not needed; without one the first words stand for it</source>
   <translation>Facultatif ; sans lui, les premiers mots en tiennent lieu</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titre</translation>
  </message>
 </context>
 <context>
  <name>Toast</name>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
 </context>
 <context>
  <name>TokenChip</name>
  <message>
   <source>Enter changes it, Delete takes it away</source>
   <translation>Entrée le change, Suppr l’enlève</translation>
  </message>
 </context>
 <context>
  <name>Waiting</name>
  <message>
   <source>It opens on %1.</source>
   <translation>Cela s’ouvre le %1.</translation>
  </message>
  <message>
   <source>Open now</source>
   <translation>Ouvrir maintenant</translation>
  </message>
  <message>
   <source>Open on %1</source>
   <translation>Ouvrir le %1</translation>
  </message>
  <message>
   <source>Open tomorrow</source>
   <translation>Ouvrir demain</translation>
  </message>
  <message>
   <source>You asked yourself to wait.</source>
   <translation>Vous vous étiez demandé d’attendre.</translation>
  </message>
 </context>
 <context>
  <name>Way</name>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Back to %1</source>
   <translation>Retour à %1</translation>
  </message>
  <message>
   <source>Beside this memory</source>
   <translation>À côté de ce souvenir</translation>
  </message>
  <message>
   <source>The film</source>
   <translation>Le film</translation>
  </message>
  <message>
   <source>This week</source>
   <translation>Cette semaine</translation>
  </message>
  <message>
   <source>Yours</source>
   <translation>Les vôtres</translation>
  </message>
  <message>
   <source>“%1”</source>
   <translation>« %1 »</translation>
  </message>
 </context>
 <context>
  <name>WayBack</name>
  <message>
   <source>Read behind glass</source>
   <translation>Lire derrière la vitre</translation>
  </message>
  <message>
   <source>looks without bringing anything back</source>
   <translation>regarde sans rien ramener</translation>
  </message>
 </context>
 <context>
  <name>Wearing</name>
  <message>
   <source>This holds until the window closes: the choice could not be saved.</source>
   <translation>Cela vaut jusqu’à la fermeture de la fenêtre : le choix n’a pas pu être enregistré.</translation>
  </message>
  <message>
   <source>Your preferences could not be read whole, so some are the usual ones again. The file is kept as %1.</source>
   <translation>Vos préférences n’ont pas pu être lues en entier ; certaines sont redevenues les habituelles. Le fichier est gardé sous %1.</translation>
  </message>
 </context>
 <context>
  <name>WeekSheet</name>
  <message>
   <source>A new one each Sunday. Closing it is fine.</source>
   <translation>Un nouveau chaque dimanche. Vous pouvez le fermer.</translation>
  </message>
  <message>
   <source>All about the film</source>
   <translation>Tout sur le film</translation>
  </message>
  <message>
   <source>This week’s passage</source>
   <translation>Le passage de la semaine</translation>
  </message>
 </context>
 <context>
  <name>WelcomeView</name>
  <message>
   <source>%1 of %2</source>
   <translation>%1 sur %2</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Before you begin</source>
   <translation>Avant de commencer</translation>
  </message>
  <message>
   <source>Begin</source>
   <translation>Commencer</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <source>Next: a passphrase, or none</source>
   <translation>Ensuite : une phrase secrète, ou aucune</translation>
  </message>
  <message>
   <source>Next: the first sentence</source>
   <translation>Ensuite : la première phrase</translation>
  </message>
  <message>
   <source>One moment…</source>
   <translation>Un instant…</translation>
  </message>
  <message>
   <source>Open it</source>
   <translation>L’ouvrir</translation>
  </message>
  <message>
   <source>What you wrote is kept in it.</source>
   <translation>Ce que vous avez écrit y est gardé.</translation>
  </message>
 </context>
 <context>
  <name>Welcoming</name>
  <message>
   <source>What you wrote can’t be kept: the disk takes nothing. Copy it first.</source>
   <translation>Ce que vous avez écrit ne peut pas être gardé : le disque ne prend rien. Copiez-le d’abord.</translation>
  </message>
 </context>
 <context>
  <name>WherePage</name>
  <message>
   <source>A folder you choose, on this computer or a drive you carry</source>
   <translation>Un dossier que vous choisissez, sur cet ordinateur ou un disque que vous emportez</translation>
  </message>
  <message>
   <source>A newer Montauk wrote the journal in here. Open it with that one.</source>
   <translation>Un Montauk plus récent a écrit le journal ici. Ouvrez-le avec celui-là.</translation>
  </message>
  <message>
   <source>Choose a folder</source>
   <translation>Choisir un dossier</translation>
  </message>
  <message>
   <source>Choose a folder first.</source>
   <translation>Choisissez d’abord un dossier.</translation>
  </message>
  <message>
   <source>Choose a folder…</source>
   <translation>Choisir un dossier…</translation>
  </message>
  <message>
   <source>Choose another folder…</source>
   <translation>Choisir un autre dossier…</translation>
  </message>
  <message>
   <source>I have a journal already</source>
   <translation>J’ai déjà un journal</translation>
  </message>
  <message>
   <source>In the usual place</source>
   <translation>À l’endroit habituel</translation>
  </message>
  <message>
   <source>It is one folder on this computer. Nothing is sent anywhere, and there is no account.</source>
   <translation>C’est un dossier sur cet ordinateur. Rien n’est envoyé nulle part, et il n’y a pas de compte.</translation>
  </message>
  <message>
   <source>Its folder</source>
   <translation>Son dossier</translation>
  </message>
  <message>
   <source>Open its folder</source>
   <translation>Ouvrir son dossier</translation>
  </message>
  <message>
   <source>Put in a sample journal to look around. It comes out whole.</source>
   <translation>Ajouter un journal d’exemple pour regarder. Il se retire en entier.</translation>
  </message>
  <message>
   <source>Somewhere else</source>
   <translation>Ailleurs</translation>
  </message>
  <message>
   <source>The folder is made when you are done.</source>
   <translation>Le dossier est créé quand vous avez fini.</translation>
  </message>
  <message>
   <source>There is a %1 in here that is no journal. Choose another folder.</source>
   <translation>Il y a ici un %1 qui n’est pas un journal. Choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>There is a journal in here that can’t be read. Choose another folder, and leave this one as it is.</source>
   <translation>Il y a ici un journal illisible. Choisissez un autre dossier, et laissez celui-ci tel quel.</translation>
  </message>
  <message>
   <source>There is a journal in here. It is opened as it is, in %1.</source>
   <translation>Il y a un journal ici. Il est ouvert tel quel, dans %1.</translation>
  </message>
  <message>
   <source>There is no journal in this folder.</source>
   <translation>Il n’y a pas de journal dans ce dossier.</translation>
  </message>
  <message>
   <source>This disk has %1 free. A year of writing with pictures is about 1 GB.</source>
   <translation>Ce disque a %1 de libre. Une année d’écriture avec images fait environ 1 Go.</translation>
  </message>
  <message>
   <source>This folder can’t be written. Choose another one.</source>
   <translation>On ne peut pas écrire dans ce dossier. Choisissez-en un autre.</translation>
  </message>
  <message>
   <source>Where the journal lives</source>
   <translation>Où vit le journal</translation>
  </message>
 </context>
 <context>
  <name>WholeBar</name>
  <message>
   <source>Place in the journal</source>
   <translation>Endroit dans le journal</translation>
  </message>
 </context>
 <context>
  <name>Words</name>
  <message>
   <source>%1 can’t be read as text. Save it as UTF-8 text first.</source>
   <translation>%1 ne peut pas être lu comme du texte. Enregistrez-le d’abord en texte UTF-8.</translation>
  </message>
  <message>
   <source>%1 can’t be read. Allow reading it, or choose another file.</source>
   <translation>%1 ne peut pas être lu. Autorisez sa lecture, ou choisissez un autre fichier.</translation>
  </message>
  <message>
   <source>%1 can’t be used just now.</source>
   <translation>%1 ne peut pas servir pour l’instant.</translation>
  </message>
  <message>
   <source>%1 can’t be used.</source>
   <translation>%1 ne peut pas servir.</translation>
  </message>
  <message>
   <source>%1 can’t be written there. Choose another folder.</source>
   <translation>%1 ne peut pas être écrit là. Choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>%1 can’t be written. Allow writing to it.</source>
   <translation>%1 ne peut pas être écrit. Autorisez son écriture.</translation>
  </message>
  <message>
   <source>%1 can’t be written. Choose a folder that allows it.</source>
   <translation>%1 ne peut pas être écrit. Choisissez un dossier qui l’autorise.</translation>
  </message>
  <message>
   <source>%1 holds as many memories as a day has room for. Give this one another day.</source>
   <translation>%1 contient autant de souvenirs qu’un jour peut en garder. Donnez un autre jour à celui-ci.</translation>
  </message>
  <message>
   <source>%1 is a folder. Add the files in it instead.</source>
   <translation>%1 est un dossier. Ajoutez plutôt les fichiers qu’il contient.</translation>
  </message>
  <message>
   <source>%1 is no journal. Open another file; this one is untouched.</source>
   <translation>%1 n’est pas un journal. Ouvrez un autre fichier ; celui-ci est intact.</translation>
  </message>
  <message>
   <source>%1 is there already, and stays. Choose another name.</source>
   <translation>%1 existe déjà, et reste. Choisissez un autre nom.</translation>
  </message>
  <message>
   <source>%1 is too long for a page. Add a part of it instead.</source>
   <translation>%1 est trop long pour une page. Ajoutez-en plutôt une partie.</translation>
  </message>
  <message>
   <source>%1 isn’t where it was. Put it back.</source>
   <translation>%1 n’est plus où il était. Remettez-le en place.</translation>
  </message>
  <message>
   <source>A gap is missing from the text. Put it back, or undo.</source>
   <translation>Il manque une lacune au texte. Remettez-la, ou annulez.</translation>
  </message>
  <message>
   <source>A hidden passage has changed. Choose again what is hidden.</source>
   <translation>Un passage caché a changé. Choisissez de nouveau ce qui est caché.</translation>
  </message>
  <message>
   <source>A name can’t go into itself. Choose another one.</source>
   <translation>Un nom ne peut pas entrer en lui-même. Choisissez-en un autre.</translation>
  </message>
  <message>
   <source>A newer Montauk wrote %1. Open it with that one.</source>
   <translation>Un Montauk plus récent a écrit %1. Ouvrez-le avec celui-là.</translation>
  </message>
  <message>
   <source>An empty page makes no memory. Write a word, and it is kept.</source>
   <translation>Une page vide ne fait pas un souvenir. Écrivez un mot, et il est gardé.</translation>
  </message>
  <message>
   <source>Another program is using %1. Close it, or wait.</source>
   <translation>Un autre programme utilise %1. Fermez-le, ou attendez.</translation>
  </message>
  <message>
   <source>Back to the timeline</source>
   <translation>Retour au fil du temps</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>Regarder encore</translation>
  </message>
  <message>
   <source>More than one memory begins like that. Give more of its id.</source>
   <translation>Plus d’un souvenir commence ainsi. Donnez-en davantage de l’identifiant.</translation>
  </message>
  <message>
   <source>No calendar has “%1”. Try another day.</source>
   <translation>Aucun calendrier n’a « %1 ». Essayez un autre jour.</translation>
  </message>
  <message>
   <source>No reader here knows %1. Choose another file.</source>
   <translation>Aucun lecteur ici ne connaît %1. Choisissez un autre fichier.</translation>
  </message>
  <message>
   <source>Nothing here is called “%1”.</source>
   <translation>Rien ici ne s’appelle « %1 ».</translation>
  </message>
  <message>
   <source>Nothing in %1 can become a memory. Choose another file.</source>
   <translation>Rien dans %1 ne peut devenir un souvenir. Choisissez un autre fichier.</translation>
  </message>
  <message>
   <source>Part of %1 can’t be read. Keep a copy of the file before anything else.</source>
   <translation>Une partie de %1 est illisible. Avant tout, gardez une copie du fichier.</translation>
  </message>
  <message>
   <source>Something in the journal broke. Your words are safe in this window.</source>
   <translation>Quelque chose s’est cassé dans le journal. Vos mots sont à l’abri dans cette fenêtre.</translation>
  </message>
  <message>
   <source>Stopped. Nothing was changed.</source>
   <translation>Arrêté. Rien n’a changé.</translation>
  </message>
  <message>
   <source>That couldn’t be done; the journal is as it was.</source>
   <translation>Cela n’a pas pu se faire ; le journal est comme avant.</translation>
  </message>
  <message>
   <source>That day has passed. Choose one that is still to come.</source>
   <translation>Ce jour est passé. Choisissez-en un à venir.</translation>
  </message>
  <message>
   <source>That import can’t be taken back any more.</source>
   <translation>Cet import ne peut plus être repris.</translation>
  </message>
  <message>
   <source>That is longer than a year. Choose a shorter wait.</source>
   <translation>C’est plus d’un an. Choisissez une attente plus courte.</translation>
  </message>
  <message>
   <source>That is too long for a name. Use 120 characters at the most.</source>
   <translation>C’est trop long pour un nom. 120 caractères au plus.</translation>
  </message>
  <message>
   <source>That memory isn’t in the journal.</source>
   <translation>Ce souvenir n’est pas dans le journal.</translation>
  </message>
  <message>
   <source>That page isn’t there any more. Add it again to read it.</source>
   <translation>Cette page n’est plus là. Ajoutez-la de nouveau pour la lire.</translation>
  </message>
  <message>
   <source>That period ends before it begins. Turn the two days round.</source>
   <translation>Cette période finit avant de commencer. Inversez les deux jours.</translation>
  </message>
  <message>
   <source>The archive holds nothing under that.</source>
   <translation>Les archives n’ont rien sous ce nom.</translation>
  </message>
  <message>
   <source>The disk is full. Your words are safe in this window. Free some space.</source>
   <translation>Le disque est plein. Vos mots sont à l’abri dans cette fenêtre. Libérez de la place.</translation>
  </message>
  <message>
   <source>The disk that holds %1 doesn’t answer.</source>
   <translation>Le disque qui contient %1 ne répond pas.</translation>
  </message>
  <message>
   <source>The names have changed since. They stay as they are.</source>
   <translation>Les noms ont changé depuis. Ils restent tels quels.</translation>
  </message>
  <message>
   <source>There are no words in %1. Choose a file that has some.</source>
   <translation>Il n’y a pas de mots dans %1. Choisissez un fichier qui en a.</translation>
  </message>
  <message>
   <source>There is no memory here to erase.</source>
   <translation>Il n’y a ici aucun souvenir à effacer.</translation>
  </message>
  <message>
   <source>There is nothing at %1. Choose another file.</source>
   <translation>Il n’y a rien à %1. Choisissez un autre fichier.</translation>
  </message>
  <message>
   <source>These memories are already in your journal.</source>
   <translation>Ces souvenirs sont déjà dans votre journal.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <source>You asked yourself to wait before you open this.</source>
   <translation>Vous vous êtes demandé d’attendre avant d’ouvrir ceci.</translation>
  </message>
  <message>
   <source>the journal’s file</source>
   <translation>le fichier du journal</translation>
  </message>
  <message>
   <source>“%1” can’t be a name. Use at least one letter.</source>
   <translation>« %1 » ne peut pas être un nom. Il faut au moins une lettre.</translation>
  </message>
  <message>
   <source>“%1” is no date this journal knows. Try 14 Feb 2026, or summer 1998.</source>
   <translation>« %1 » n’est pas une date que ce journal connaît. Essayez 14 févr. 2026, ou été 1998.</translation>
  </message>
  <message>
   <source>“%1” is there already. Merge the two, or choose another.</source>
   <translation>« %1 » existe déjà. Fusionnez les deux, ou choisissez-en un autre.</translation>
  </message>
 </context>
 <context>
  <name>WritingPage</name>
  <message>
   <source>%1:00</source>
   <translation>%1:00</translation>
  </message>
  <message>
   <source>A page that is begun before it still belongs to the day before.</source>
   <translation>Une page commencée avant appartient encore à la veille.</translation>
  </message>
  <message>
   <source>For reading</source>
   <translation>En lecture</translation>
  </message>
  <message>
   <source>For writing</source>
   <translation>En écriture</translation>
  </message>
  <message>
   <source>Older memories open</source>
   <translation>Les anciens souvenirs s’ouvrent</translation>
  </message>
  <message>
   <source>The day ends at</source>
   <translation>La journée finit à</translation>
  </message>
  <message>
   <source>The hour at which a day ends</source>
   <translation>L’heure à laquelle finit une journée</translation>
  </message>
  <message>
   <source>Those older than a day. Enter, or the pencil, edits what is read.</source>
   <translation>Ceux de plus d’un jour. Entrée, ou le crayon, modifie ce qui est lu.</translation>
  </message>
  <message>
   <source>midnight</source>
   <translation>minuit</translation>
  </message>
 </context>
 <context>
  <name>YearBars</name>
  <message>
   <source>When</source>
   <translation>Quand</translation>
  </message>
 </context>
 <context>
  <name>YearsColumn</name>
  <message>
   <source>Nothing yet for this one.</source>
   <translation>Rien encore pour celle-ci.</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Aujourd’hui</translation>
  </message>
 </context>
 <context>
  <name>YoursSheet</name>
  <message>
   <source>A poem, a letter, a few notes: Markdown or text. What you add is kept in your journal, found with the other pages, and can be written from.</source>
   <translation>Un poème, une lettre, quelques notes : Markdown ou texte. Ce que vous ajoutez est gardé dans votre journal, se trouve avec les autres pages, et peut servir de départ.</translation>
  </message>
  <message>
   <source>Add a page…</source>
   <translation>Ajouter une page…</translation>
  </message>
  <message>
   <source>Choose Markdown or text files, or drop them here</source>
   <translation>Choisissez des fichiers Markdown ou texte, ou déposez-les ici</translation>
  </message>
  <message>
   <source>Pages you keep beside your journal.</source>
   <translation>Des pages que vous gardez à côté de votre journal.</translation>
  </message>
  <message>
   <source>Your pages</source>
   <translation>Vos pages</translation>
  </message>
  <message>
   <source>Yours</source>
   <translation>Les vôtres</translation>
  </message>
 </context>
 <context>
  <name>_Sample</name>
  <message>
   <source>Ice on the river</source>
   <translation>La glace sur la rivière</translation>
  </message>
  <message>
   <source>You can walk out further than you think. It talks the whole time, long low notes, and somebody’s dog sat down to listen.</source>
   <translation>On peut aller plus loin qu’on ne croit. Elle parle sans cesse, de longues notes graves, et le chien de quelqu’un s’est assis pour écouter.</translation>
  </message>
 </context>
 <context>
  <name>_SingleDelegate</name>
  <message>
   <source>Show</source>
   <translation>Montrer</translation>
  </message>
 </context>
</TS>
