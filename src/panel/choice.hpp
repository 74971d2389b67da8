// What was chosen last in a panel of any window, as long as the office runs. A panel that opens begins with
// it, and a command without area and edition means it.
#pragma once

#include "ladder/catalogue.hpp"
#include "sheets/measure.hpp"

#include <optional>
#include <string>
#include <vector>

namespace panel {

/// An item can stand in another position in each edition, but keeps its kind and id.
struct ItemKey {
    ladder::ItemKind kind;
    std::string id;

    bool isOf(const ladder::Item& item) const { return item.kind == kind && item.id == id; }
};

/// Nothing is looked up in an edition before it is used, for the editions can change.
struct Choice {
    std::string edition; ///< id; empty as long as the default edition was left
    std::string area;    ///< id; empty as long as none was chosen
    std::optional<ItemKey> item;
    sheets::Measure measure = sheets::Measure::count;

    /// Whether neither an area nor an edition was chosen.
    bool isEmpty() const { return edition.empty() && area.empty(); }
};

// Both can be called from any thread.
Choice lastChoice();
void remember(const Choice& choice);

/// All editions, in the order in which they are offered: the latest first.
std::vector<const ladder::Edition*> offeredEditions(const ladder::Catalogue& catalogue);

/// The edition that was chosen, or the default one where none was or it is gone.
const ladder::Edition& editionOf(const Choice& choice, const ladder::Catalogue& catalogue);
/// The area that was chosen, or the edition's first one where none was or the edition does not have it.
ladder::AreaIndex areaOf(const Choice& choice, const ladder::Edition& edition);

} // namespace panel
