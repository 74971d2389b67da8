// In the cells of a workbook people write names; a package has ids in their place. Here each is found from
// the other, for areas, items, policy domains and the basis of a note.
#pragma once

#include "ladder/names.hpp"
#include "workbook/layout.hpp"

#include <boost/unordered/unordered_flat_map.hpp>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace workbook {

/// A row of a table, with a cell for each column of its schema.
using TableRow = std::span<const std::string>;

std::string_view cellIn(Table table, TableRow row, std::string_view column);

/// The ids of one kind with their names. Several ids may have the same name.
class NamedIds {
public:
    /// `shown` is the name that is written in a cell, `names` are all that are understood.
    void add(std::string id, std::string shown, const std::vector<std::string>& names);

    bool isEmpty() const { return ids_.empty(); }
    /// The ids that a text can mean: this very id, or all ids that have the name.
    std::vector<std::string> idsOf(std::string_view text) const;
    /// What a cell shows for an id: its name, or the id where the name would not lead back to it.
    std::string nameToShow(const std::string& id) const;
    /// The name of an id, for a message; the id itself where it is not known.
    std::string nameOf(const std::string& id) const;
    /// The names that are most like a text.
    std::vector<std::string> nearest(std::string_view text) const;

private:
    struct NamedId {
        std::string id;
        std::string shown;
    };
    std::vector<NamedId> ids_;
    boost::unordered_flat_map<std::string, std::uint32_t> byId_;
    ladder::NameIndex names_;
};

/// All names to which cells of one workbook can refer.
class WorkbookNames {
public:
    /// Cells show names in this language.
    explicit WorkbookNames(ladder::Language language);

    /// Adds the names of what a row describes, if other rows can refer to it by name.
    void add(Table table, TableRow row);

    const NamedIds& areas() const { return areas_; }
    const NamedIds& items() const { return items_; }
    const NamedIds& bases() const { return bases_; }
    /// The ids to which a column refers by name; null where it does not refer by name.
    const NamedIds* referredToBy(const Column& column) const;

private:
    ladder::Language language_;
    NamedIds areas_;
    NamedIds items_;
    NamedIds domains_;
    NamedIds bases_;
    NamedIds basisWords_;
};

/// Splits a cell with several entries, and trims them; an empty entry stays one.
std::vector<std::string> splitList(std::string_view list);

} // namespace workbook
