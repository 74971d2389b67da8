// From the tables of a package to the data of an edition: each function reads one table, or tables of a kind.
// Tables come in the order in which they refer to each other: notes, domains, areas, items, bases, places,
// observations. What is no table comes last.
#pragma once

#include "ladder/edition.hpp"
#include "ladder/package/name_guard.hpp"
#include "ladder/package/table.hpp"

#include <functional>
#include <string>
#include <vector>

namespace ladder::package {

/// An edition while it is read, and what the functions below share.
struct EditionDraft {
    const FileSource& files;
    const Descriptor& descriptor;
    Defects& defects;
    Defects& warnings;
    Defects& notices;
    /// Told before each row how much of a table is read, from 0 to 1; may throw to stop.
    std::function<void(Table, double)> onPart;

    EditionData data{};
    // What the ids that were read stand for: positions in the lists of `data`.
    Ids notes{"notes"};
    Ids domains{"domains"};
    Ids areas{"areas"};
    Ids rungs{"rungs"}; ///< by their number
    Ids items{"rungs, instruments, sectors"};
    Ids bases{"bases"};
    NameGuard areaNames{};
    NameGuard itemNames{};
    /// The instruments whose years are known, and where those stand.
    struct Validity {
        ItemIndex item;
        Location from;
        Location to;
    };
    std::vector<Validity> validities{};

    /// See readTable(). A table that the package does without is read to its end.
    bool read(Table table, const std::function<void(Record&)>& onRecord,
              const std::function<void(const Record&)>& onBroken) {
        if (schemaOf(table).mayBeLeftOut && !descriptor.names(table))
            return true;
        return readTable(files, descriptor, table, defects, warnings, notices,
                         {onRecord, onBroken, [&](double part) { onPart(table, part); }});
    }
    /// The same of a table whose rows have ids.
    void read(Table table, Ids& ids, const std::function<void(Record&)>& onRecord) {
        if (!read(table, onRecord, [&](const Record& /*record*/) { ids.markIncomplete(); }))
            ids.markIncomplete();
    }
};

void readNotes(EditionDraft& draft);
void readDomains(EditionDraft& draft);
void readAreas(EditionDraft& draft);
/// Rungs, instruments and sectors.
void readItems(EditionDraft& draft);
void readObservations(EditionDraft& draft);
/// What figures are set against.
void readBases(EditionDraft& draft);
void readPlaces(EditionDraft& draft);
/// The files that belong to the remarks. One that cannot be kept is a warning.
void readAttachments(EditionDraft& draft);

/// A text that stands in the table in each language.
Text textOf(Record& record, const std::string& column);

} // namespace ladder::package
