/** Per act: the words on its button, its question, what it does, what is said when it fails or is done, and what is final about it. */
export const acts = {
  classify: 'Klacht indelen',
  'classify.title': 'Hoe deelt u deze klacht in?',
  'classify.explain':
    'U legt vast of de klacht mondeling of schriftelijk kwam, en van welke aard zij is. Meer dan één aard mag.',
  'classify.refused': 'De indeling is niet vastgelegd.',
  'classify.done': 'De klacht is ingedeeld.',

  informEmployee: 'Medewerker informeren',
  'informEmployee.title': 'Wie is van de klacht op de hoogte gebracht?',
  'informEmployee.explain': 'U legt vast welke medewerker van de klacht weet, sinds wanneer en hoe.',
  'informEmployee.refused': 'Dat de medewerker is geïnformeerd, is niet vastgelegd.',
  'informEmployee.done': 'Vastgelegd dat de medewerker is geïnformeerd.',

  assign: 'Behandelaar aanwijzen',
  'assign.title': 'Wie behandelt deze klacht?',
  'assign.explain': 'De behandelaar is nooit degene over wie de klacht gaat.',
  'assign.refused': 'De behandelaar is niet aangewezen.',
  'assign.done': 'De behandelaar is aangewezen.',

  recordReaction: 'Reactie vastleggen',
  'recordReaction.title': 'Wanneer kreeg de klager een reactie?',
  'recordReaction.explain': 'De eerste reactie aan de klager stopt de reactietermijn, op het moment dat u hier invult.',
  'recordReaction.refused': 'De reactie is niet vastgelegd.',
  'recordReaction.done': 'De reactie is vastgelegd.',

  recordConsultation: 'Overleg vastleggen',
  'recordConsultation.title': 'Met wie is overlegd?',
  'recordConsultation.explain': 'U legt vast met wie over de klacht is overlegd en wat daaruit kwam.',
  'recordConsultation.refused': 'Het overleg is niet vastgelegd.',
  'recordConsultation.done': 'Het overleg is vastgelegd.',

  recordProgress: 'Verloop bijwerken',
  'recordProgress.title': 'Hoe staat het ervoor?',
  'recordProgress.explain': 'Met een korte notitie blijft iedereen op de hoogte die met de klacht te maken heeft.',
  'recordProgress.refused': 'De notitie is niet vastgelegd.',
  'recordProgress.done': 'De notitie is vastgelegd.',

  recordContact: 'Contact vastleggen',
  'recordContact.title': 'Met wie was er contact?',
  'recordContact.explain':
    'Voor een telefoontje, brief, mail of gesprek dat niet al een eigen handeling is, zoals een reactie of een beslissing. Het komt bij de correspondentie en op het formulier.',
  'recordContact.refused': 'Het contact is niet vastgelegd.',
  'recordContact.done': 'Het contact is vastgelegd.',

  noteInside: 'Interne notitie maken',
  'noteInside.title': 'Wat wilt u onder collega’s noteren?',
  'noteInside.explain':
    'De notitie staat in de geschiedenis, voor collega’s die dit dossier mogen zien. Zij komt niet op het formulier en niet in een brief.',
  'noteInside.refused': 'De interne notitie is niet vastgelegd.',
  'noteInside.done': 'De interne notitie is vastgelegd.',

  giveTask: 'Taak geven',
  'giveTask.title': 'Wat moet er nog gebeuren, en door wie?',
  'giveTask.explain':
    'Voor iets wat de regeling niet zelf vraagt. Uw collega ziet de taak bij Vandaag en hoort ervan bij het aanmelden. De taak komt niet op het formulier.',
  'giveTask.refused': 'De taak is niet gegeven.',
  'giveTask.done': 'De taak is gegeven.',

  finishTask: 'Taak afvinken',
  'finishTask.title': 'Welke taak is gedaan?',
  'finishTask.explain': 'De taak verdwijnt uit Vandaag en blijft in de geschiedenis staan.',
  'finishTask.refused': 'De taak is niet afgevinkt.',
  'finishTask.done': 'De taak is afgevinkt.',

  dropTask: 'Taak laten vervallen',
  'dropTask.title': 'Welke taak hoeft niet meer?',
  'dropTask.explain':
    'De taak verdwijnt uit Vandaag. In de geschiedenis blijft staan wat zij was en waarom zij verviel.',
  'dropTask.refused': 'De taak is niet vervallen.',
  'dropTask.done': 'De taak is vervallen.',

  recordRequest: 'AVG-verzoek vastleggen',
  'recordRequest.title': 'Wat vraagt iemand over zijn of haar gegevens?',
  'recordRequest.explain':
    'Iemand wil gegevens over zichzelf inzien of laten verbeteren, of maakt bezwaar tegen het gebruik ervan. De AVG geeft u een maand voor het antwoord (artikel 12). Die dag komt bij Vandaag.',
  'recordRequest.refused': 'Het verzoek is niet vastgelegd.',
  'recordRequest.done': 'Het verzoek is vastgelegd.',

  extendRequest: 'AVG-verzoek verlengen',
  'extendRequest.title': 'Waarom duurt het antwoord langer?',
  'extendRequest.explain':
    'Is het verzoek ingewikkeld, dan mag het antwoord twee maanden later komen. Wie het verzoek deed, hoort dat met de reden binnen de eerste maand (artikel 12 AVG).',
  'extendRequest.refused': 'De verlenging is niet vastgelegd.',
  'extendRequest.done': 'De verlenging is vastgelegd.',

  answerRequest: 'AVG-verzoek beantwoorden',
  'answerRequest.title': 'Wat hebt u geantwoord?',
  'answerRequest.explain':
    'Leg vast wat u hebt geantwoord en hoe. Wijst u het verzoek af, ook voor een deel, schrijf dan waarom, en zeg erbij dat een klacht bij de Autoriteit Persoonsgegevens kan.',
  'answerRequest.refused': 'Het antwoord is niet vastgelegd.',
  'answerRequest.done': 'Het antwoord is vastgelegd.',

  giveInspection: 'Inzage geven',
  'giveInspection.title': 'Wat krijgt iemand te zien?',
  'giveInspection.explain':
    'U kiest wat u van dit dossier laat zien. Namen van anderen zijn weggelakt, en wat u zelf lakt ook: het staat dan nergens meer in de PDF.',
  'giveInspection.refused': 'De inzage is niet vastgelegd.',
  'giveInspection.done': 'De inzage is vastgelegd. U vindt haar terug bij Brieven.',

  keepFile: 'Stuk toevoegen',
  'keepFile.title': 'Wat voegt u toe?',
  'keepFile.explain':
    'Het bestand komt versleuteld bij het dossier en gaat mee in de back-up. Wie het dossier mag zien, kan het openen.',
  'keepFile.refused': 'Het stuk is niet toegevoegd.',
  'keepFile.done': 'Het stuk is toegevoegd.',

  removeFile: 'Stuk verwijderen',
  'removeFile.title': 'Wilt u dit stuk verwijderen?',
  'removeFile.explain':
    'Het bestand wordt vernietigd en komt niet terug. In de geschiedenis blijft staan dat het er was, wie het verwijderde en waarom.',
  'removeFile.refused': 'Het stuk is niet verwijderd.',
  'removeFile.done': 'Het stuk is verwijderd.',

  sendDelayNotice: 'Uitstel melden',
  'sendDelayNotice.title': 'Welk uitstelbericht kreeg de klager?',
  'sendDelayNotice.explain':
    'U legt vast wanneer de klager schriftelijk hoorde dat het langer duurt, waarom, en tot welke datum.',
  'sendDelayNotice.refused': 'Het uitstelbericht is niet vastgelegd.',
  'sendDelayNotice.done': 'Het uitstelbericht is vastgelegd.',

  recordDecision: 'Beslissing vastleggen',
  'recordDecision.title': 'Welke beslissing kreeg de klager?',
  'recordDecision.explain':
    'U legt het oordeel vast met de motivering, en wanneer en hoe de klager het te horen kreeg.',
  'recordDecision.refused': 'De beslissing is niet vastgelegd.',
  'recordDecision.done': 'De beslissing is vastgelegd.',

  recordSatisfaction: 'Tevredenheid vastleggen',
  'recordSatisfaction.title': 'Is de klager tevreden?',
  'recordSatisfaction.explain': 'U legt vast of de klager tevreden is met de oplossing en hoe dat gebleken is.',
  'recordSatisfaction.refused': 'De tevredenheid is niet vastgelegd.',
  'recordSatisfaction.done': 'De tevredenheid is vastgelegd.',

  recordImprovement: 'Verbetering vastleggen',
  'recordImprovement.title': 'Wat leert het kantoor hiervan?',
  'recordImprovement.explain':
    'U legt vast wat is hersteld, wat herhaling voorkomt, wie dat doet en wat het opleverde.',
  'recordImprovement.refused': 'De verbetering is niet vastgelegd.',
  'recordImprovement.done': 'De verbetering is vastgelegd.',

  sign: 'Formulier ondertekenen',
  'sign.title': 'Ondertekent u dit formulier?',
  'sign.explain': 'U ondertekent met uw eigen account. Daarvoor vragen wij uw wachtwoord nog eens.',
  'sign.refused': 'Het formulier is niet ondertekend.',
  'sign.done': 'Uw handtekening staat op het formulier.',
  'sign.confirm':
    'U verklaart dat het formulier klopt. Verandert er daarna nog iets op het formulier, dan vervallen de handtekeningen.',

  recordPaperSignature: 'Handtekening op papier vastleggen',
  'recordPaperSignature.title': 'Wie tekende op papier?',
  'recordPaperSignature.explain':
    'Voor een betrokken medewerker zonder account: die ondertekent het afgedrukte formulier, en u legt vast dat u de handtekening hebt gezien.',
  'recordPaperSignature.refused': 'De handtekening op papier is niet vastgelegd.',
  'recordPaperSignature.done': 'De handtekening op papier is vastgelegd.',
  'recordPaperSignature.confirm':
    'U verklaart dat u de handtekening hebt gezien. Bewaar het ondertekende papier of een scan ervan bij het dossier.',

  excuseEmployee: 'Vastleggen waarom een medewerker niet tekent',
  'excuseEmployee.title': 'Waarom kan deze medewerker niet tekenen?',
  'excuseEmployee.explain':
    'Voor een betrokken medewerker zonder account die niet meer te bereiken is. Uw verklaring komt op het formulier, op de plaats van de handtekening.',
  'excuseEmployee.refused': 'De verklaring is niet vastgelegd.',
  'excuseEmployee.done': 'Vastgelegd waarom de medewerker niet tekent.',
  'excuseEmployee.confirm':
    'Het dossier kan daarna dicht zonder dat deze medewerker is geïnformeerd of heeft getekend. Iedereen die het formulier leest, ziet uw reden.',

  recordUnknown: 'Vastleggen wat niet is opgegeven',
  'recordUnknown.title': 'Wat gaf de klager niet op?',
  'recordUnknown.explain':
    'Wat de klager niet wilde of kon geven, hoeft dan niet meer ingevuld te worden. Op het formulier staat “niet opgegeven”. Hoort u het later toch, dan vult u het gewoon in.',
  'recordUnknown.refused': 'Wat niet is opgegeven, is niet vastgelegd.',
  'recordUnknown.done': 'Vastgelegd wat de klager niet opgaf.',

  close: 'Dossier afsluiten',
  'close.title': 'Sluit u dit dossier af?',
  'close.explain': 'Het dossier gaat naar het archief en de bewaartermijn begint.',
  'close.refused': 'Het dossier is niet afgesloten.',
  'close.done': 'Het dossier is afgesloten.',
  'close.confirm': 'Na het afsluiten verandert er niets meer aan het dossier. Heropenen kan, met een reden.',

  reopen: 'Dossier heropenen',
  'reopen.title': 'Waarom heropent u dit dossier?',
  'reopen.explain': 'Het dossier is daarna weer in behandeling. Wat er al in staat, blijft staan.',
  'reopen.refused': 'Het dossier is niet heropend.',
  'reopen.done': 'Het dossier is heropend.',
  'reopen.confirm': 'De handtekeningen vervallen en de bewaartermijn begint opnieuw zodra het dossier weer dicht is.',

  withdraw: 'Klacht intrekken',
  'withdraw.title': 'Heeft de klager de klacht ingetrokken?',
  'withdraw.explain': 'U legt vast wanneer en waarom de klager de klacht introk. Het dossier blijft bewaard.',
  'withdraw.refused': 'De intrekking is niet vastgelegd.',
  'withdraw.done': 'De klacht is ingetrokken.',
  'withdraw.confirm':
    'De lopende termijnen vervallen en het dossier is daarmee beëindigd. Heropenen kan, met een reden.',

  recordMistake: 'Ten onrechte geregistreerd',
  'recordMistake.title': 'Waarom had dit dossier niet geregistreerd moeten worden?',
  'recordMistake.explain':
    'Bijvoorbeeld omdat het geen klacht is, voor een ander bedoeld was, of per ongeluk is ingevoerd. Het dossier en zijn nummer blijven bestaan, maar tellen niet mee in de cijfers.',
  'recordMistake.refused': 'Dat het ten onrechte is geregistreerd, is niet vastgelegd.',
  'recordMistake.done': 'Vastgelegd: dit dossier is ten onrechte geregistreerd.',
  'recordMistake.confirm':
    'De lopende termijnen en taken vervallen, en het dossier telt niet meer mee in verslagen. Terughalen kan, met een reden.',

  merge: 'Samenvoegen met een ander dossier',
  'merge.title': 'Met welk dossier voegt u dit samen?',
  'merge.explain':
    'Bijvoorbeeld omdat dezelfde klacht twee keer is geregistreerd. Dit dossier eindigt, en de behandeling gaat verder in het andere. Beide houden hun nummer en geschiedenis; alleen het andere telt mee in de cijfers.',
  'merge.refused': 'De dossiers zijn niet samengevoegd.',
  'merge.done': 'Dit dossier is samengevoegd.',
  'merge.confirm':
    'De lopende termijnen en taken van dit dossier vervallen. Wat op het formulier staat, verhuist niet mee. Terughalen kan, met een reden.',

  link: 'Koppelen aan een ander dossier',
  'link.title': 'Welk dossier hoort hierbij?',
  'link.explain':
    'Bijvoorbeeld omdat het over dezelfde zaak gaat. Elk dossier wordt op zichzelf behandeld en telt mee; beide laten de koppeling zien.',
  'link.refused': 'De dossiers zijn niet gekoppeld.',
  'link.done': 'De dossiers zijn gekoppeld.',

  unlink: 'Koppeling losmaken',
  'unlink.title': 'Welk dossier hoort hier toch niet bij?',
  'unlink.explain': 'Dat zij gekoppeld waren, blijft in de geschiedenis staan.',
  'unlink.refused': 'De koppeling is niet losgemaakt.',
  'unlink.done': 'De koppeling is losgemaakt.',

  restore: 'Dossier terughalen',
  'restore.title': 'Waarom haalt u dit dossier terug?',
  'restore.explain':
    'Het dossier staat daarna weer zoals het stond, en telt weer mee. De termijnen lopen alsof het nooit opzij is gezet.',
  'restore.refused': 'Het dossier is niet teruggehaald.',
  'restore.done': 'Het dossier is teruggehaald.',
  'restore.confirm': 'Termijnen die intussen verstreken, gelden dan als verstreken.',

  sendConfirmation: 'Ontvangst bevestigen',
  'sendConfirmation.title': 'Hoe kreeg de klager een ontvangstbevestiging?',
  'sendConfirmation.explain': 'U legt vast wanneer en hoe de klager hoorde dat de klacht is ontvangen.',
  'sendConfirmation.refused': 'De ontvangstbevestiging is niet vastgelegd.',
  'sendConfirmation.done': 'De ontvangstbevestiging is vastgelegd.',

  appointAnswerable: 'Eindverantwoordelijke aanwijzen',
  'appointAnswerable.title': 'Wie is verantwoordelijk voor het onderzoek?',
  'appointAnswerable.explain': 'U legt vast wie ervoor instaat dat deze melding wordt onderzocht.',
  'appointAnswerable.refused': 'De eindverantwoordelijke is niet vastgelegd.',
  'appointAnswerable.done': 'De eindverantwoordelijke is vastgelegd.',

  informHead: 'Afdelingshoofd inlichten',
  'informHead.title': 'Wie kreeg een kopie van deze ernstige klacht?',
  'informHead.explain': 'U legt vast welk hoofd een kopie kreeg, met het verzoek de klager te schrijven.',
  'informHead.refused': 'Dat het hoofd is ingelicht, is niet vastgelegd.',
  'informHead.done': 'Vastgelegd dat het hoofd is ingelicht.',

  recordProposal: 'Oplossing voorstellen',
  'recordProposal.title': 'Welke oplossing is voorgesteld?',
  'recordProposal.explain': 'U legt vast wat u de klager voorstelde en wat het antwoord was.',
  'recordProposal.refused': 'Het voorstel is niet vastgelegd.',
  'recordProposal.done': 'Het voorstel is vastgelegd.',

  recordPositionReceived: 'Ontvangst standpunt vastleggen',
  'recordPositionReceived.title': 'Wanneer kreeg de klager het standpunt?',
  'recordPositionReceived.explain': 'Vanaf dat moment loopt de termijn voor beroep.',
  'recordPositionReceived.refused': 'De ontvangst van het standpunt is niet vastgelegd.',
  'recordPositionReceived.done': 'De ontvangst van het standpunt is vastgelegd.',

  checkPromise: 'Toezegging controleren',
  'checkPromise.title': 'Is gedaan wat was toegezegd?',
  'checkPromise.explain':
    'U legt vast dat u intern hebt nagegaan of de toezegging is nagekomen en de klacht is opgelost.',
  'checkPromise.refused': 'De controle is niet vastgelegd.',
  'checkPromise.done': 'De controle is vastgelegd.',

  callBack: 'Terugbellen',
  'callBack.title': 'Wat zei de klager bij het terugbellen?',
  'callBack.explain':
    'Vink aan wat u hebt gezegd en leg vast of de klacht is opgelost. Zo niet, dan begint een nieuwe ronde.',
  'callBack.refused': 'Het telefoongesprek is niet vastgelegd.',
  'callBack.done': 'Het telefoongesprek is vastgelegd.',

  refer: 'Klager doorverwijzen',
  'refer.title': 'Naar wie is de klager verwezen?',
  'refer.explain':
    'U legt vast naar welke onafhankelijke instantie u de klager verwees, wanneer en hoe. Daarna kunt u de brief maken.',
  'refer.refused': 'De doorverwijzing is niet vastgelegd.',
  'refer.done': 'De doorverwijzing is vastgelegd.',

  recordAppeal: 'Beroep vastleggen',
  'recordAppeal.title': 'Is de klager in beroep gegaan?',
  'recordAppeal.explain': 'U legt vast wanneer de klager de zaak voorlegde aan de onafhankelijke instantie.',
  'recordAppeal.refused': 'Het beroep is niet vastgelegd.',
  'recordAppeal.done': 'Het beroep is vastgelegd.',

  recordRuling: 'Uitspraak vastleggen',
  'recordRuling.title': 'Wat is de uitspraak van de onafhankelijke instantie?',
  'recordRuling.explain': 'U legt vast welke instantie wanneer uitspraak deed, en wat zij vond.',
  'recordRuling.refused': 'De uitspraak is niet vastgelegd.',
  'recordRuling.done': 'De uitspraak is vastgelegd.',

  recordCarriedOut: 'Uitvoering vastleggen',
  'recordCarriedOut.title': 'Hoe is de uitspraak uitgevoerd?',
  'recordCarriedOut.explain':
    'Leg vast wat het kantoor deed en wanneer. De taak verdwijnt van Vandaag en de klager kan er een brief over krijgen.',
  'recordCarriedOut.refused': 'De uitvoering is niet vastgelegd.',
  'recordCarriedOut.done': 'De uitvoering van de uitspraak is vastgelegd.',

  decideRetention: 'Bewaren of vernietigen kiezen',
  'decideRetention.title': 'Wat gaat voor: bewaren of vernietigen?',
  'decideRetention.explain': 'De regeling vraagt hier twee dingen die niet samengaan. U kiest, en legt vast waarom.',
  'decideRetention.refused': 'De keuze is niet vastgelegd.',
  'decideRetention.done': 'De keuze is vastgelegd.',

  holdDestruction: 'Vernietiging aanhouden',
  'holdDestruction.title': 'Waarom blijft dit dossier langer bewaard?',
  'holdDestruction.explain':
    'Zolang u de vernietiging aanhoudt, wordt dit dossier niet vernietigd, bijvoorbeeld omdat er een rechtszaak loopt. Op de dag die u hier invult, vraagt het kantoor of dat nog nodig is.',
  'holdDestruction.refused': 'De vernietiging is niet aangehouden.',
  'holdDestruction.done': 'De vernietiging is aangehouden.',

  releaseHold: 'Aanhouding opheffen',
  'releaseHold.title': 'Waarom hoeft dit dossier niet langer te blijven?',
  'releaseHold.explain':
    'De bewaartermijn geldt weer. Is die al voorbij, dan staat het dossier meteen bij de dossiers die vernietigd moeten worden. Moet het toch nog blijven, houd de vernietiging dan opnieuw aan, met een nieuwe dag.',
  'releaseHold.refused': 'De aanhouding is niet opgeheven.',
  'releaseHold.done': 'De aanhouding is opgeheven.',

  correct: 'Gegeven corrigeren',
  'correct.title': 'Welk gegeven klopt niet?',
  'correct.explain': 'U zet één gegeven recht en zegt waarom. Wat er stond, blijft in de geschiedenis zichtbaar.',
  'correct.refused': 'De correctie is niet vastgelegd.',
  'correct.done': 'De correctie is vastgelegd.'
} as const
