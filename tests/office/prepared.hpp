// Prepared sheets in a document, for tests.
#pragma once

#include "office/offices.hpp"
#include "support/sheets.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/document/XUndoManager.hpp>

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace prepared {

/// A shown document with one prepared sheet in it, to which addresses refer.
class Sheet {
public:
    Sheet(const support::Office& office, std::string_view method, std::string_view area = {},
          std::string_view edition = {}, const support::Sheets::Options& options = {});

    const support::Document& document() const { return document_; }
    const std::string& name() const { return name_; }

    std::string text(const std::string& address) const { return document_.text(address); }
    double number(const std::string& address) const { return document_.number(address); }
    /// Nothing where the cell shows no number; an error in it fails the test.
    std::optional<double> figure(const std::string& address) const;

    /// The texts of a column, by row number from 1.
    std::map<int, std::string> column(const std::string& letters) const;
    /// The first row from which on a text stands in a column; fails where there is none.
    int rowOf(const std::string& letters, std::string_view text, int from = 1) const;

private:
    support::Document document_;
    std::string name_;
};

/// What can be inserted in a document: a prepared sheet, or a piece of some kind at a cell.
struct Insertable {
    std::string command;
    std::string kind; ///< of a piece; empty for a sheet
};

/// Everything there is.
std::vector<Insertable> insertables();

/// Inserts it for the Westhoek and 2020, a piece at B7 of a new sheet at the end, and gives the name of the
/// sheet in which it is.
std::string insert(const support::Office& office, const support::Document& document, const Insertable& what);

/// How many cells of a range have an error. In hidden columns #N/A is none: what a chart leaves out.
int faultsIn(const support::Document& document, std::string_view range);

css::uno::Reference<css::document::XUndoManager> undoOf(const support::Document& document);

/// The names of a family: "CellStyles" or "PageStyles".
std::vector<std::string> styles(const support::Document& document, const char* family);

/// A series of a chart: its name and its values, of which some are not drawn.
struct Series {
    std::string name;
    std::vector<std::optional<double>> values;
};

/// All series of the n-th chart of a sheet that have figures. Those of bars are in the opposite order.
std::vector<Series> seriesOf(const support::Document& document, int chart = 0);
/// The series with that name of them; of several the first. Fails where there is none.
Series seriesNamed(const support::Document& document, std::string_view name, int chart = 0);

/// What a chart says: its title, what its legend lists from top to bottom, and its categories.
std::string titleOf(const support::Document& document, int chart = 0);
std::vector<std::string> legendOf(const support::Document& document, int chart = 0);
std::vector<std::string> categoriesOf(const support::Document& document, int chart = 0);

/// How many charts a sheet has.
int chartsIn(const support::Document& document);

/// The cells at the head of a sheet that have a style, row by row; of neighbours the first.
std::vector<std::string> firstCellsWith(const support::Document& document, std::string_view style);

/// The cell that says what stands out on a sheet, or warns.
std::string headlineCell(const support::Document& document);
/// What it warns of; nothing where there is nothing to say.
std::string warningIn(const support::Document& document);

/// Whether a chart leaves a gap where a figure is missing, rather than draw a zero.
bool hasGaps(const support::Document& document, int chart = 0);

/// A property of a cell.
template<class Value>
Value property(const support::Document& document, std::string_view address, const char* name) {
    Value value{};
    const css::uno::Reference<css::beans::XPropertySet> cell(document.cell(address),
                                                             css::uno::UNO_QUERY_THROW);
    cell->getPropertyValue(rtl::OUString::createFromAscii(name)) >>= value;
    return value;
}

} // namespace prepared
