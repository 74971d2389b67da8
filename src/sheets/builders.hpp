// The functions that write prepared sheets. Each writes everything on its sheet, and nothing elsewhere but
// styles.
#pragma once

#include "calc/canvas.hpp"
#include "calc/page.hpp"
#include "ladder/catalogue.hpp"
#include "sheets/measure.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>

namespace sheets {

/// What a sheet shows when it is inserted. The user can then choose another area or edition in it.
struct SheetContext {
    const ladder::Catalogue& catalogue;
    const ladder::Edition& edition;
    ladder::AreaIndex area;
    ladder::Language language;  ///< of headings and names
    ladder::ItemIndex item = 0; ///< of a map
    Measure measure = Measure::count;
    css::uno::Reference<css::uno::XComponentContext> office{}; ///< which draws pictures
};

// A function for each sheet of registry/commands.cmake: writeLadder, writeComparison, ...
#include "sheets/builders.inc"

} // namespace sheets
