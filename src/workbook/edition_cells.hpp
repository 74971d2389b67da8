// The cells from which the areas, items and figures of an edition were read, so that a message about one of
// them can name its cell.
#pragma once

#include "ladder/edition.hpp"
#include "workbook/table_sheet.hpp"
#include "workbook/table_text.hpp"

#include <map>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace workbook {

struct WorkbookCell {
    std::string sheet;
    calc::Cell cell;
};

class EditionCells {
public:
    EditionCells() = default;
    /// `sheets` and `texts` are those from which the edition was read, in the same order.
    EditionCells(const ladder::Edition& edition, std::span<const TableSheet> sheets,
                 std::span<const TableText> texts);

    const WorkbookCell& area(ladder::AreaIndex area) const { return areas_[area]; }
    const WorkbookCell& item(ladder::ItemIndex item) const { return items_[item]; }
    const WorkbookCell& figure(ladder::AreaIndex area, ladder::ItemIndex item) const {
        return figures_[area * items_.size() + item];
    }

    /// Where the number of people of a base in an area stands, which must be there.
    const WorkbookCell& people(ladder::AreaIndex area, ladder::BaseIndex base) const {
        return people_.at({area, base});
    }

private:
    std::vector<WorkbookCell> areas_;
    std::vector<WorkbookCell> items_;
    std::vector<WorkbookCell> figures_; ///< area by area, each in the order of the items
    std::map<std::pair<std::size_t, std::size_t>, WorkbookCell> people_; ///< by area and base
};

} // namespace workbook
