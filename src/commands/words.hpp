// Every word that commands say, in Dutch and in English. Their names in menus stand in
// registry/commands.cmake.
#pragma once

#include "office/words.hpp"

namespace commands::words {

using office::CountedWords;
using office::Words;

// clang-format off

/// Of which it is not known what it is called.
inline constexpr Words anotherDocument{"in een ander venster", "in another window"};
/// The name of the document, and that of the command.
inline constexpr Words documentAsks{
    "Een koppeling, een knop of een toets in het document %1% vraagt om deze opdracht:\n\n%2%\n\nWilt u dat dit gebeurt?",
    "A link, a button or a key in the document %1% asks for this command:\n\n%2%\n\nDo you want this to happen?"};
inline constexpr Words freezeDocument{
    "In het hele document worden alle formules van de participatieladder vervangen door hun waarde. Ze volgen dan geen andere editie of ander gebied meer. Met Ongedaan maken komen ze terug.\n\nWilt u ze bevriezen?",
    "In the whole document, all formulas of the participation ladder are replaced by their values, which no longer follow another edition or area. Undo brings them back.\n\nDo you want to freeze them?"};
inline constexpr Words frozenNone{"Er zijn hier geen formules van de participatieladder om te bevriezen.", "There are no formulas of the participation ladder here to freeze."};
inline constexpr CountedWords frozen{{"Eén formule is nu een waarde. Met Ongedaan maken komt ze terug.", "One formula is a value now. Undo brings it back."},
                                     {"%1% formules zijn nu waarden. Met Ongedaan maken komen ze terug.", "%1% formulas are values now. Undo brings them back."}};
/// The list of what was left follows.
inline constexpr Words unfrozen{"Hierin staan nog functies van de participatieladder, die zonder de extensie niet werken:", "Functions of the participation ladder still stand in these, which do not work without the extension:"};
inline constexpr Words repairedNone{"Er zijn hier geen formules om te herstellen.", "There are no formulas here to repair."};
inline constexpr CountedWords repaired{{"Eén formule is hersteld. Met Ongedaan maken komt ze terug zoals ze was.", "One formula is repaired. Undo brings it back as it was."},
                                       {"%1% formules zijn hersteld. Met Ongedaan maken komen ze terug zoals ze waren.", "%1% formulas are repaired. Undo brings them back as they were."}};
/// The name of its file; the title of its window begins with it.
inline constexpr Words manualFile{"Participatieladder-handleiding", "Participatieladder-manual"};
inline constexpr Words noManual{"De handleiding kon niet worden geopend. Installeer de extensie opnieuw.", "The manual could not be opened. Install the extension again."};
/// While a command works for long.
inline constexpr Words working{"Bezig", "Working"};
inline constexpr Words workingAt{"Bezig: rij %1%", "Working: row %1%"};
inline constexpr Words stop{"Stoppen", "Stop"};
inline constexpr Words stopped{"Gestopt. In het document is niets veranderd.", "Stopped. Nothing has been changed in the document."};

// clang-format on

} // namespace commands::words
