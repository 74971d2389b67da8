// The prepared sheets that can be inserted.
#pragma once

#include "office/words.hpp"
#include "sheets/builders.hpp"

#include <rtl/ustring.hxx>

#include <span>

namespace sheets {

/// What a sheet shows nothing without; some edition must have it.
struct Needs {
    bool sectors = false;
    bool parts = false;    ///< areas inside another one
    bool outlines = false; ///< of the areas inside the chosen one
};

/// A row of the table, which stands in registry/commands.cmake with what each text is for.
struct PreparedSheet {
    const char* kind;    ///< "ladder", as macros name it
    const char* command; ///< "insertLadder" or "openStart", as documents, macros and keys name it
    office::Words name;
    office::Words action;
    office::Words button;
    office::Words help;
    Needs needs;
    bool isStart; ///< begins with an area inside the first where none is named
    calc::Pages (*write)(const calc::Canvas& canvas, const SheetContext& context);
};

/// In the order of menu, toolbar and panel.
std::span<const PreparedSheet> preparedSheets();

/// Null where no sheet has the name; the case of a kind does not matter.
const PreparedSheet* sheetOfKind(const rtl::OUString& kind);
const PreparedSheet* sheetOfCommand(const rtl::OUString& command);

} // namespace sheets
