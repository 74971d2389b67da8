// The tables of an edition, row by row, as a package has them.
#pragma once

#include "ladder/edition.hpp"
#include "ladder/package/writer.hpp"
#include "workbook/workbook_names.hpp"

#include <functional>
#include <vector>

namespace workbook {

class EditionTables {
public:
    explicit EditionTables(const ladder::EditionData& edition)
        : files_(ladder::package::write(edition)) {}

    void forEachRow(Table table, const std::function<void(TableRow)>& action) const;

private:
    std::vector<ladder::package::File> files_; ///< datapackage.json, then one for each table in order
};

} // namespace workbook
