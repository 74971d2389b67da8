// Reads a table of a package: its columns are checked once, then its rows are read one by one.
#pragma once

#include "ladder/package/descriptor.hpp"
#include "ladder/package/record.hpp"

#include <functional>

namespace ladder::package {

/// What is called while a table is read.
struct TableEvents {
    std::function<void(Record&)> onRecord;
    /// A row with more or fewer cells than columns, which is a defect already. Cells that it lacks are empty.
    std::function<void(const Record&)> onBroken;
    /// Told before each row how much of the table has been read, from 0 to 1; may throw to stop.
    std::function<void(double)> onPart;
};

/// Reads the rows of a table, if it has all the columns of its schema. Returns false where rows may be
/// missing because the table could not be read to its end.
bool readTable(const FileSource& files, const Descriptor& descriptor, Table table, Defects& defects,
               Defects& warnings, Defects& notices, const TableEvents& events);

} // namespace ladder::package
