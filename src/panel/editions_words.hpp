// Every word of the panel with editions, in Dutch and in English. A "~" stands before the letter that,
// with Alt, leads to the control; no letter may stand for two of them.
#pragma once

#include "office/words.hpp"

namespace panel {

using office::say;
using office::Words;

namespace editions_words {

// clang-format off

// The editions at hand.
inline constexpr Words editions{"~Edities", "~Editions"};
inline constexpr Words about{"Over ~deze editie", "~About this edition"};
inline constexpr Words bundled{"meegeleverd", "built in"};
inline constexpr Words own{"van u", "your own"};
inline constexpr Words isDefault{"standaard", "default"};
inline constexpr Words broken{"niet bruikbaar", "not usable"};
inline constexpr Words gone{"verdwenen", "gone"};
inline constexpr Words waiting{"wacht op u", "waits for you"};
inline constexpr Words notRead{"niet gelezen", "not read"};
inline constexpr Words chooseEdition{"Kies een editie in de lijst.", "Choose an edition in the list."};

// What is said about one of them.
inline constexpr Words year{"Gegevensjaar %1%, %2%", "Data year %1%, %2%"};
inline constexpr Words firstPublication{"eerste publicatie", "first publication"};
inline constexpr Words revision{"herziening %1%", "revision %1%"};
inline constexpr Words origin{"Herkomst: %1%", "Origin: %1%"};
// Anybody could have written that into the file.
inline constexpr Words loadedBy{"Volgens het bestand geladen door %1% op %2% uit %3%", "According to the file, loaded by %1% on %2% from %3%"};
inline constexpr Words loaded{"Volgens het bestand geladen op %1% uit %2%", "According to the file, loaded on %1% from %2%"};
inline constexpr Words publisher{"Volgens het bestand uitgegeven door %1%", "According to the file, published by %1%"};

// What can be done with it.
inline constexpr Words setDefault{"Als ~standaard", "Make de~fault"};
inline constexpr Words setDefaultHelp{"Formules die geen editie noemen, gebruiken deze editie", "Formulas that name no edition use this one"};
inline constexpr Words setDefaultLocked{"De beheerder heeft de standaardeditie vastgelegd", "The administrator has fixed the default edition"};
inline constexpr Words exportEdition{"E~xporteren…", "E~xport…"};
inline constexpr Words exportHelp{"Bewaart deze editie als gegevenspakket (.zip), om door te geven, of als SDMX-CSV", "Saves this edition as a data package (.zip), to pass on, or as SDMX-CSV"};
inline constexpr Words agree{"Wijziging gebr~uiken", "~Use this change"};
inline constexpr Words agreeHelp{"Gebruikt deze editie voortaan; formules in alle open documenten volgen. Wie niets doet, houdt de cijfers van nu", "Uses this edition from now on; formulas in all open documents follow. Whoever does nothing keeps the figures of now"};
inline constexpr Words remove{"Ver~wijderen", "~Remove"};
inline constexpr Words removeHelp{"Haalt deze editie weg; een kopie blijft bewaard", "Takes this edition away; a copy is kept"};
inline constexpr Words askRemove{"Wilt u editie %1% verwijderen? Formules die haar noemen, geven dan een fout. Een kopie blijft bewaard in de map '%2%'.", "Do you want to remove edition %1%? Formulas that name it will give an error. A copy is kept in the folder '%2%'."};

// Making and opening a new edition.
inline constexpr Words newEdition{"Nieuwe editie", "New edition"};
inline constexpr Words emptyWorkbook{"Lege wer~kmap", "Empty wor~kbook"};
inline constexpr Words emptyWorkbookHelp{"Maakt een werkmap om de cijfers van een nieuwe editie in te vullen, met de gebieden en werkvormen van de gekozen editie", "Makes a workbook to fill in the figures of a new edition, with the areas and instruments of the chosen one"};
inline constexpr Words filledWorkbook{"In~gevulde werkmap", "Filled ~workbook"};
inline constexpr Words filledWorkbookHelp{"Maakt een werkmap met de cijfers van de gekozen editie, om ze te herzien", "Makes a workbook with the figures of the chosen edition, to revise them"};
inline constexpr Words openPackage{"~Pakket openen…", "~Open package…"};
inline constexpr Words openPackageHelp{"Leest een gegevenspakket (.zip of datapackage.json) dat u van een collega kreeg", "Reads a data package (.zip or datapackage.json) that you got from a colleague"};
inline constexpr Words check{"~Controleren", "~Check"};
inline constexpr Words checkHelp{"Controleert de werkmap in dit venster", "Checks the workbook in this window"};

// What a check found.
inline constexpr Words findings{"~Bevindingen", "Fin~dings"};
inline constexpr Words noFindings{"Geen fouten en geen waarschuwingen: de editie kan geladen worden.", "No errors and no warnings: the edition can be loaded."};
inline constexpr Words hasErrors{"Fouten: %1%. Waarschuwingen: %2%. Een editie met fouten kan niet geladen worden. Kies een bevinding, verbeter ze en controleer opnieuw.", "Errors: %1%. Warnings: %2%. An edition with errors cannot be loaded. Choose a finding, mend it and check again."};
inline constexpr Words hasWarnings{"Waarschuwingen: %1%. Kies ze een voor een, en aanvaard ze als de cijfers kloppen.", "Warnings: %1%. Choose them one by one, and accept them if the figures are right."};
inline constexpr Words error{"Fout", "Error"};
inline constexpr Words warning{"Waarschuwing", "Warning"};
inline constexpr Words notice{"Melding", "Notice"};
inline constexpr Words finding{"Bevinding", "Finding"};
inline constexpr Words places{"Op %1% plaatsen: %2%.", "In %1% places: %2%."};
inline constexpr Words acceptWarnings{"Waarschuwingen ~aanvaarden", "Accept war~nings"};
inline constexpr Words keepIn{"~In", "~In"};
inline constexpr Words ownPlace{"uw eigen profiel", "your own profile"};
inline constexpr Words load{"~Laden", "~Load"};
inline constexpr Words loadHelp{"Bewaart de editie; formules in alle open documenten gebruiken haar dan", "Keeps the edition; formulas in all open documents then use it"};
inline constexpr Words changedMeanwhile{"De werkmap is veranderd sinds ze gecontroleerd werd, en is opnieuw gecontroleerd. Er is nog niets geladen.", "The workbook has changed since it was checked, and was checked again. Nothing is loaded yet."};
inline constexpr Words nothingNew{"Er is niets veranderd: editie %1% zegt hetzelfde.", "Nothing has changed: edition %1% says the same."};
inline constexpr Words loadedAs{"Editie %1% is geladen.", "Edition %1% is loaded."};

// Kinds of files in dialogs.
inline constexpr Words packages{"Gegevenspakketten", "Data packages"};
inline constexpr Words packageFilter{"Gegevenspakket (.zip)", "Data package (.zip)"};
inline constexpr Words sdmxFilter{"SDMX-CSV (.csv)", "SDMX-CSV (.csv)"};

// What is said while a package is read.
inline constexpr Words reading{"Editie lezen", "Reading the edition"};
inline constexpr Words stop{"S~toppen", "S~top"};
inline constexpr Words stopHelp{"Stopt met lezen; er wordt niets geladen", "Stops reading; nothing is loaded"};

// clang-format on

} // namespace editions_words
} // namespace panel
