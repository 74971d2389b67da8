// What cells of a workbook refer to by name, where a package has ids: areas, items, policy domains and the
// basis of a note.
#pragma once

#include "ladder/names.hpp"
#include "workbook/layout.hpp"

#include <boost/unordered/unordered_flat_map.hpp>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace workbook {

/// The cells of a row of a table, one for each column of its schema.
using Cells = std::span<const std::string>;

std::string_view cell(Table table, Cells cells, std::string_view column);

/// Things that may go by the same names.
class Subjects {
public:
    /// `shown` is the name that a cell gives it, `names` all that it goes by.
    void add(std::string id, std::string shown, const std::vector<std::string>& names);

    /// The ids that a text can mean: the thing with this very id, or all that have the name.
    std::vector<std::string> idsOf(std::string_view text) const;
    /// What a cell shows for an id: its name, or the id where the name would not lead back to it.
    std::string nameToShow(const std::string& id) const;
    /// The name of what has this id, for a message; the id itself where nothing has.
    std::string nameOf(const std::string& id) const;
    /// The names that are most like a text.
    std::vector<std::string> nearest(std::string_view text) const;

private:
    struct Subject {
        std::string id;
        std::string shown;
    };
    std::vector<Subject> subjects_;
    boost::unordered_flat_map<std::string, std::uint32_t> byId_;
    ladder::NameIndex names_;
};

/// All that the tables of one workbook refer to.
class References {
public:
    /// `language` is that of the names shown.
    explicit References(ladder::Language language);

    /// Takes in a row, if others can refer to it by name.
    void add(Table table, Cells row);

    const Subjects& areas() const { return areas_; }
    const Subjects& items() const { return items_; }
    /// What a column refers to by name; null where it does not.
    const Subjects* of(const Column& column) const;

private:
    ladder::Language language_;
    Subjects areas_;
    Subjects items_;
    Subjects domains_;
    Subjects bases_;
};

/// The parts of a list without the spaces around them; an empty part stays one.
std::vector<std::string> parts(std::string_view list);

} // namespace workbook
