// Where in a workbook the content of an edition stands, for what is said of it once it is read.
#pragma once

#include "ladder/edition.hpp"
#include "workbook/table_sheet.hpp"
#include "workbook/table_text.hpp"

#include <span>
#include <string>
#include <vector>

namespace workbook {

struct Place {
    std::string sheet;
    calc::Cell cell;
};

class Places {
public:
    Places() = default;
    /// `sheets` and `texts` are those of the tables, in their order, from which the edition was read.
    Places(const ladder::Edition& edition, std::span<const TableSheet> sheets,
           std::span<const TableText> texts);

    const Place& area(ladder::AreaIndex area) const { return areas_[area]; }
    const Place& item(ladder::ItemIndex item) const { return items_[item]; }
    const Place& figure(ladder::AreaIndex area, ladder::ItemIndex item) const {
        return figures_[area * items_.size() + item];
    }

private:
    std::vector<Place> areas_;
    std::vector<Place> items_;
    std::vector<Place> figures_; ///< area by area, each in the order of the items
};

} // namespace workbook
