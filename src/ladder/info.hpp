// What is known of an area, an item or an edition, besides its figures.
#pragma once

#include "ladder/table.hpp"

namespace ladder {

/// A field of an area, an item or an edition. `name` is any name of it; `field` is "name", "id", "kind",
/// "parent", "rung", "domain", "contract", "weight", "unit", "progression", "anchoring" or "note", or the
/// same in Dutch, and for texts also "name_en" and the like. The weight and the rung are numbers. Texts are
/// the edition's own, in Dutch.
Cell info(const Catalogue& catalogue, const Term& name, const Term& field, const Term& edition);

/// What a name means: an area, an item, or another edition where it is neither.
struct Subject {
    const Edition* edition; ///< never null
    const Area* area;       ///< null where it is no area
    const Item* item;       ///< null where it is no item
};
Result<Subject> subjectCalled(const Catalogue& catalogue, const Edition& edition, const Term& name);

/// The line to print under a table: publisher, title, data year, edition and the publisher's own source line.
std::string sourceLine(const Edition& edition);

} // namespace ladder
