// What is chosen in the dialog, which is kept as long as the office runs.
#pragma once

#include "sheets/built_table.hpp"

#include <set>
#include <string>
#include <utility>
#include <vector>

namespace builder {

/// Areas and items are kept by their ids, as they can stand elsewhere in another edition.
struct Choices {
    std::set<std::string> areas;
    std::set<std::pair<ladder::ItemKind, std::string>> items;
    std::set<sheets::TableMeasure> measures{sheets::TableMeasure::count};
    sheets::AreasIn areasIn = sheets::AreasIn::rows;
    sheets::TableNotes notes = sheets::TableNotes::one;
    sheets::TableChart chart = sheets::TableChart::none;
    std::string startArea; ///< with which the dialog was opened

    /// Those of them that an edition has, in its order.
    sheets::TableChoice in(const ladder::Catalogue& catalogue, const ladder::Edition& edition,
                           ladder::Language language) const;

    /// Chooses an area, or where it has parts, these.
    void chooseAround(const ladder::Edition& edition, ladder::AreaIndex area);
};

} // namespace builder
