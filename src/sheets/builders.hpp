// What can be written on a new sheet. Each builder writes everything on its sheet, and nothing elsewhere but
// styles.
#pragma once

#include "ladder/catalogue.hpp"
#include "sheets/canvas.hpp"
#include "sheets/page.hpp"

namespace sheets {

/// What a sheet is about when it is inserted. The user can then choose another area or edition in it.
struct Subject {
    const ladder::Catalogue& catalogue;
    const ladder::Edition& edition;
    ladder::AreaIndex area;
    ladder::Language language; ///< of headings and names
};

/// The ladder of one area beside its parent.
Pages writeLadder(const Canvas& canvas, const Subject& subject);
/// The areas inside one, side by side.
Pages writeComparison(const Canvas& canvas, const Subject& subject);
/// Their sectors.
Pages writeSectors(const Canvas& canvas, const Subject& subject);
/// What the figures are worth.
Pages writeQuality(const Canvas& canvas, const Subject& subject);
/// The ladder of one area over the editions. The edition of the subject is the one that names areas to
/// choose.
Pages writeEvolution(const Canvas& canvas, const Subject& subject);

} // namespace sheets
