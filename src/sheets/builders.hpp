// What can be written on a new sheet. Each builder writes everything on its sheet, and nothing elsewhere but
// styles.
#pragma once

#include "calc/canvas.hpp"
#include "calc/page.hpp"
#include "ladder/catalogue.hpp"

namespace sheets {

/// What a sheet is about when it is inserted. The user can then choose another area or edition in it.
struct Subject {
    const ladder::Catalogue& catalogue;
    const ladder::Edition& edition;
    ladder::AreaIndex area;
    ladder::Language language; ///< of headings and names
};

/// The ladder of one area beside its parent.
calc::Pages writeLadder(const calc::Canvas& canvas, const Subject& subject);
/// The areas inside one, side by side.
calc::Pages writeComparison(const calc::Canvas& canvas, const Subject& subject);
/// Their sectors.
calc::Pages writeSectors(const calc::Canvas& canvas, const Subject& subject);
/// What the figures are worth.
calc::Pages writeQuality(const calc::Canvas& canvas, const Subject& subject);
/// The ladder of one area over the editions. The edition of the subject is the one that names areas to
/// choose.
calc::Pages writeEvolution(const calc::Canvas& canvas, const Subject& subject);

} // namespace sheets
