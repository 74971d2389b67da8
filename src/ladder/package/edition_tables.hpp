// From the tables of a package to the data of an edition: each function reads one table, or tables of a kind.
// Tables come in the order in which they refer to each other: notes, domains, areas, items, observations.
#pragma once

#include "ladder/edition.hpp"
#include "ladder/package/table.hpp"

#include <functional>
#include <string>

namespace ladder::package {

/// An edition while it is read, and what the functions below share.
struct EditionDraft {
    const FileSource& files;
    const Descriptor& descriptor;
    Defects& defects;
    /// Told before each row how much of a table is read, from 0 to 1; may throw to stop.
    std::function<void(Table, double)> onPart;

    EditionData data{};
    // What the ids that were read stand for: positions in the lists of `data`.
    Ids notes{"notes"};
    Ids domains{"domains"};
    Ids areas{"areas"};
    Ids rungs{"rungs"}; ///< by their number
    Ids items{"rungs, instruments, sectors"};

    /// See readTable().
    bool read(Table table, const std::function<void(Record&)>& onRecord) {
        return readTable(files, descriptor, table, defects, onRecord,
                         [&](double part) { onPart(table, part); });
    }
};

void readNotes(EditionDraft& draft);
void readDomains(EditionDraft& draft);
void readAreas(EditionDraft& draft);
/// Rungs, instruments and sectors.
void readItems(EditionDraft& draft);
void readObservations(EditionDraft& draft);

/// A text that stands in the table in each language.
Text textOf(Record& record, const std::string& column);

} // namespace ladder::package
