// What is known of an area, an item, a municipality, a base or an edition, besides its figures.
#pragma once

#include "ladder/table.hpp"

namespace ladder {

/// A field of an area, an item, a municipality, a base or an edition. `name` is any name of it; `field` is
/// "name", "id", "kind", "parent", "rung", "domain", "contract", "weight", "unit", "progression",
/// "anchoring", "date", "source" or "note", or the same in Dutch, and for texts also "name_en" and the like.
/// The weight and the rung are numbers. The parent of a municipality is the area in which it lies. Texts are
/// the edition's own, in Dutch.
Cell info(const Catalogue& catalogue, const Term& name, const Term& field, const Term& edition);

/// What a name means: an area, an item, a municipality or a base, or another edition where it is none of
/// these.
struct Subject {
    const Edition* edition;     ///< never null
    const Area* area = nullptr; ///< null where it is no area, and so on
    const Item* item = nullptr;
    const Place* place = nullptr; ///< that has not the name of an area
    const Base* base = nullptr;
};
Result<Subject> subjectCalled(const Catalogue& catalogue, const Edition& edition, const Term& name);

/// The line to print under a table: publisher, title, data year, edition and the publisher's own source line.
std::string sourceLine(const Edition& edition);

} // namespace ladder
