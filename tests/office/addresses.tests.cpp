// What is inserted keeps to its own cells, whatever becomes of the sheets around it and of its own.

#include "calc/cells.hpp"
#include "office/prepared.hpp"
#include "office/properties.hpp"
#include "office/workbooks.hpp"
#include "support/catch.hpp"
#include "support/panel.hpp"

#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/datatransfer/XTransferableSupplier.hpp>
#include <com/sun/star/sheet/ConditionEntryType.hpp>
#include <com/sun/star/sheet/ConditionOperator.hpp>
#include <com/sun/star/sheet/ValidationType.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XCellRangeFormula.hpp>
#include <com/sun/star/sheet/XConditionEntry.hpp>
#include <com/sun/star/sheet/XConditionalFormat.hpp>
#include <com/sun/star/sheet/XConditionalFormats.hpp>
#include <com/sun/star/sheet/XPrintAreas.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/sheet/XSheetCondition.hpp>
#include <com/sun/star/sheet/XSheetConditionalEntries.hpp>
#include <com/sun/star/sheet/XSpreadsheets2.hpp>
#include <com/sun/star/sheet/XUniqueCellFormatRangesSupplier.hpp>
#include <com/sun/star/table/CellAddress.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>

#include <boost/algorithm/string/case_conv.hpp>
#include <boost/algorithm/string/replace.hpp>

#include <algorithm>
#include <iterator>
#include <regex>

using namespace css;
using support::Document;
using Lines = std::vector<std::string>;

namespace {

constexpr const char* everyCell = "A1:AZ120"; // of what is inserted

template<class Value>
Value propertyOf(const uno::Reference<uno::XInterface>& object, const char* name) {
    Value value{};
    uno::Reference<beans::XPropertySet>(object, uno::UNO_QUERY_THROW)
        ->getPropertyValue(rtl::OUString::createFromAscii(name)) >>= value;
    return value;
}

std::string textOf(const uno::Any& value) {
    rtl::OUString text;
    double number = 0;
    if (value >>= text)
        return support::toUtf8(text);
    return (value >>= number) ? std::to_string(number) : "error";
}

/// "B3:D9, F3"
std::string placesOf(const uno::Reference<uno::XInterface>& ranges) {
    std::string places;
    for (const auto& range :
         uno::Reference<sheet::XSheetCellRanges>(ranges, uno::UNO_QUERY_THROW)->getRangeAddresses())
        places += calc::reference(
                      calc::Range{{range.StartColumn, range.StartRow}, {range.EndColumn, range.EndRow}}) +
                  " ";
    return places;
}

void addCells(Lines& lines, const uno::Reference<sheet::XSpreadsheet>& sheet) {
    const auto cells = sheet->getCellRangeByName(support::toOUString(everyCell));
    const auto formulas =
        uno::Reference<sheet::XCellRangeFormula>(cells, uno::UNO_QUERY_THROW)->getFormulaArray();
    const auto results = uno::Reference<sheet::XCellRangeData>(cells, uno::UNO_QUERY_THROW)->getDataArray();
    for (sal_Int32 row = 0; row < formulas.getLength(); ++row) {
        for (sal_Int32 column = 0; column < formulas[row].getLength(); ++column) {
            if (const auto formula = support::toUtf8(formulas[row][column]); !formula.empty())
                lines.push_back(calc::relative({column, row}) + " " + formula + " shows " +
                                textOf(results[row][column]));
        }
    }
}

/// Adds the condition of each cell by itself: in a copy of a sheet the office joins the formats that say the
/// same. The cell itself, which is all that conditions refer to without $, has no address then.
void addConditions(Lines& lines, const uno::Reference<sheet::XSpreadsheet>& sheet) {
    const auto formats = propertyOf<uno::Reference<sheet::XConditionalFormats>>(sheet, "ConditionalFormats");
    for (const auto& format : formats->getConditionalFormats()) {
        const auto ranges =
            propertyOf<uno::Reference<sheet::XSheetCellRanges>>(format, "Range")->getRangeAddresses();
        calc::Cell base{ranges[0].StartColumn, ranges[0].StartRow};
        for (const auto& range : ranges)
            base = {std::min(base.column, range.StartColumn), std::min(base.row, range.StartRow)};
        const uno::Reference<container::XIndexAccess> entries(format, uno::UNO_QUERY_THROW);
        for (sal_Int32 i = 0; i < entries->getCount(); ++i) {
            const uno::Reference<sheet::XConditionEntry> entry(entries->getByIndex(i), uno::UNO_QUERY_THROW);
            auto condition = entry->getType() == sheet::ConditionEntryType::DATABAR
                                 ? std::string("is a bar")
                                 : support::toUtf8(propertyOf<rtl::OUString>(entry, "Formula1"));
            boost::algorithm::replace_all(condition, "(" + calc::relative(base), "(itself");
            boost::algorithm::replace_all(condition, ";" + calc::relative(base), ";itself");
            for (const auto& range : ranges) {
                for (auto row = range.StartRow; row <= range.EndRow; ++row) {
                    for (auto column = range.StartColumn; column <= range.EndColumn; ++column)
                        lines.push_back("where " + calc::relative({column, row}) + ": " + condition);
                }
            }
        }
    }
}

void addChoices(Lines& lines, const uno::Reference<sheet::XSpreadsheet>& sheet) {
    const auto formats = uno::Reference<sheet::XUniqueCellFormatRangesSupplier>(sheet, uno::UNO_QUERY_THROW)
                             ->getUniqueCellFormatRanges();
    for (sal_Int32 i = 0; i < formats->getCount(); ++i) {
        const uno::Reference<uno::XInterface> cells(formats->getByIndex(i), uno::UNO_QUERY_THROW);
        const auto validation = propertyOf<uno::Reference<beans::XPropertySet>>(cells, "Validation");
        if (propertyOf<sheet::ValidationType>(validation, "Type") == sheet::ValidationType_ANY)
            continue;
        const uno::Reference<sheet::XSheetCondition> condition(validation, uno::UNO_QUERY_THROW);
        lines.push_back("choose in " + placesOf(cells) + support::toUtf8(condition->getFormula1()));
    }
}

void addCharts(Lines& lines, const Document& document) {
    for (int chart = 0; chart < prepared::chartsIn(document); ++chart) {
        for (const auto& series : prepared::seriesOf(document, chart)) {
            auto line = "chart " + std::to_string(chart) + " " + series.name;
            for (const auto& value : series.values)
                line += " " + (value ? std::to_string(*value) : "-");
            lines.push_back(line);
        }
    }
}

void addPages(Lines& lines, const uno::Reference<sheet::XSpreadsheet>& sheet) {
    const uno::Reference<sheet::XPrintAreas> print(sheet, uno::UNO_QUERY_THROW);
    const auto title = print->getTitleRows();
    if (print->getPrintTitleRows())
        lines.push_back("repeats rows " + std::to_string(title.StartRow) + " to " +
                        std::to_string(title.EndRow));
    lines.push_back(std::to_string(print->getPrintAreas().getLength()) + " print areas");
    const auto rows = uno::Reference<table::XColumnRowRange>(
                          sheet->getCellRangeByName(support::toOUString(everyCell)), uno::UNO_QUERY_THROW)
                          ->getRows();
    for (sal_Int32 row = 0; row < rows->getCount(); ++row) {
        if (propertyOf<bool>({rows->getByIndex(row), uno::UNO_QUERY_THROW}, "IsManualPageBreak"))
            lines.push_back("breaks before row " + std::to_string(row));
    }
}

/// Everything in a sheet that has an address in it, in order.
Lines linesOf(Document& document, const std::string& name) {
    document.useSheet(name);
    document.calculate();
    const auto sheet = document.sheet();
    Lines lines;
    addCells(lines, sheet);
    addConditions(lines, sheet);
    addChoices(lines, sheet);
    addCharts(lines, document);
    addPages(lines, sheet);
    std::sort(lines.begin(), lines.end());
    return lines;
}

/// The lines that only one of two has; empty where both have the same.
std::string differences(const Lines& now, const Lines& before) {
    Lines gone;
    Lines added;
    std::set_difference(before.begin(), before.end(), now.begin(), now.end(), std::back_inserter(gone));
    std::set_difference(now.begin(), now.end(), before.begin(), before.end(), std::back_inserter(added));
    std::string all;
    for (const auto& line : gone)
        all += "- " + line + "\n";
    for (const auto& line : added)
        all += "+ " + line + "\n";
    return all;
}

/// A document with two sheets, of which the second one is or has what is inserted. It is not shown where a
/// test does not need that: the office can crash when a sheet comes before one with a chart that is to be
/// drawn.
class Inserted {
public:
    explicit Inserted(const prepared::Insertable& what, Document::Shown shown = Document::Shown::no)
        : document_(offices::dutch(), shown)
        , name_(prepared::insert(offices::dutch(), document_, what)) {}

    Document& document() { return document_; }
    const std::string& name() const { return name_; }

private:
    Document document_;
    std::string name_;
};

/// The lines about cells alone. Charts stay behind when the office copies cells or a sheet into another
/// document, and so do page breaks.
Lines aboutCells(Lines lines) {
    std::erase_if(lines,
                  [](const auto& line) { return line.starts_with("chart ") || line.starts_with("breaks "); });
    return lines;
}

/// The lines as they are in a file of a format. In .xlsx each office reads the name of a function of an
/// extension in the list of a dropdown as it would that of a range, in small letters, and 25.2 writes the
/// short name there; of the empty rows at the end a thousand are written; and 26.8 writes a range of one cell
/// as a cell.
Lines in(const workbooks::Format& format, Lines lines) {
    if (std::string_view(format.extension) != ".xlsx")
        return lines;
    const std::regex oneCell("(\\$[A-Z]+\\$[0-9]+):\\1(?![0-9])");
    for (auto& line : lines) {
        if (line.starts_with("choose ")) {
            boost::algorithm::to_lower(line);
            boost::algorithm::replace_all(line, "org.participatieladder.functions.ladderlist", "ladder_list");
        }
        boost::algorithm::replace_all(line, "$5135", "$1135");
        line = std::regex_replace(line, oneCell, "$1");
    }
    std::sort(lines.begin(), lines.end());
    return lines;
}

uno::Reference<sheet::XSpreadsheets2> sheetsOf(const Document& document) {
    return {document.model()->getSheets(), uno::UNO_QUERY_THROW};
}

void rename(const Document& document, const std::string& from, const char* to) {
    uno::Reference<container::XNamed>(document.model()->getSheets()->getByName(support::toOUString(from)),
                                      uno::UNO_QUERY_THROW)
        ->setName(rtl::OUString::createFromAscii(to));
}

/// What the office does not save, whoever made it: it does not note that the sheet from which a dropdown or a
/// condition is read has another place now, and takes it for one of the sheet that has its old place and is
/// removed.
enum class Lost { nothing, choices, choicesAndConditions };

/// Something that a user does to the sheets of a document; it gives the new name of the sheet.
struct Change {
    const char* what;
    std::string (*apply)(const Document& document, const std::string& sheet);
    Lost lost = Lost::nothing;
};

Lines without(Lost lost, Lines lines) {
    std::erase_if(lines, [&](const auto& line) {
        return (lost != Lost::nothing && line.starts_with("choose ")) ||
               (lost == Lost::choicesAndConditions && line.starts_with("where "));
    });
    return lines;
}

constexpr Change changes[] = {
    {"the sheet before it is removed",
     [](const Document& document, const std::string& sheet) {
         sheetsOf(document)->removeByName("Blad1");
         return sheet;
     }},
    {"a sheet comes before it",
     [](const Document& document, const std::string& sheet) {
         sheetsOf(document)->insertNewByName("Ervoor", 0);
         return sheet;
     }},
    {"it goes to the front, and the other is removed",
     [](const Document& document, const std::string& sheet) {
         sheetsOf(document)->moveByName(support::toOUString(sheet), 0);
         sheetsOf(document)->removeByName("Blad1");
         return sheet;
     },
     Lost::choicesAndConditions},
    {"both are renamed",
     [](const Document& document, const std::string& sheet) {
         rename(document, "Blad1", "Van ons");
         rename(document, sheet, "Ook van ons");
         return std::string("Ook van ons");
     }},
    {"it is copied, and all others are removed",
     [](const Document& document, const std::string& sheet) {
         const auto sheets = sheetsOf(document);
         sheets->copyByName(support::toOUString(sheet), "Kopie", 0);
         sheets->removeByName("Blad1");
         sheets->removeByName(support::toOUString(sheet));
         return std::string("Kopie");
     },
     Lost::choices},
};

} // namespace

TEST_CASE("addresses: whatever becomes of the sheets of the document", "[addresses]") {
    for (const auto& what : prepared::insertables()) {
        for (const auto& change : changes) {
            INFO(what.command << " " << what.kind << ": " << change.what);
            Inserted inserted(what);
            const auto before = linesOf(inserted.document(), inserted.name());
            CHECK(before.size() > 20);
            const auto name = change.apply(inserted.document(), inserted.name());
            CHECK(differences(linesOf(inserted.document(), name), before) == "");
            for (const auto& format : workbooks::formats) {
                INFO(format.extension);
                workbooks::reopen(offices::dutch(), inserted.document(), format, [&](Document& reopened) {
                    CHECK(differences(without(change.lost, in(format, linesOf(reopened, name))),
                                      without(change.lost, in(format, before))) == "");
                });
            }
        }
    }
}

/// What the office does to a condition that somebody made by hand. In 7.4 it loses that of a sheet that has
/// moved, as the README tells; later ones keep it.
TEST_CASE("addresses: a condition of the office itself", "[addresses]") {
    for (const auto& change : changes) {
        INFO(change.what);
        Document document(offices::dutch());
        sheetsOf(document)->insertNewByName("Eigen", 1);
        document.useSheet("Eigen");
        const uno::Reference<beans::XPropertySet> cell(document.sheet()->getCellRangeByName("B2"),
                                                       uno::UNO_QUERY_THROW);
        uno::Reference<sheet::XSheetConditionalEntries> conditions(
            cell->getPropertyValue("ConditionalFormat"), uno::UNO_QUERY_THROW);
        conditions->addNew(office::sequence({
            office::property("Operator", uno::Any(sheet::ConditionOperator_FORMULA)),
            office::property("Formula1", uno::Any(rtl::OUString("$C$3>1"))),
            office::property("StyleName", uno::Any(rtl::OUString("Heading"))),
            office::property("SourcePosition", uno::Any(table::CellAddress(1, 1, 1))),
        }));
        cell->setPropertyValue("ConditionalFormat", uno::Any(conditions));
        const auto name = change.apply(document, "Eigen");
        const auto isKept = [&](Document& now) {
            const auto lines = linesOf(now, name);
            return std::find(lines.begin(), lines.end(), "where B2: $C$3>1") != lines.end();
        };
        CHECK(isKept(document));
        workbooks::reopen(offices::dutch(), document, workbooks::formats[0], [&](Document& reopened) {
            CHECK((isKept(reopened) || change.lost == Lost::choicesAndConditions));
        });
    }
}

TEST_CASE("addresses: copied into another document", "[addresses]") {
    for (const auto& what : prepared::insertables()) {
        INFO(what.command << " " << what.kind);
        Inserted inserted(what, Document::Shown::yes);
        const auto before = aboutCells(linesOf(inserted.document(), inserted.name()));
        const auto check = [&](Document& document, const std::string& name) {
            CHECK(differences(aboutCells(linesOf(document, name)), before) == "");
            workbooks::reopen(offices::dutch(), document, workbooks::formats[0], [&](Document& reopened) {
                CHECK(differences(aboutCells(linesOf(reopened, name)), before) == "");
            });
        };

        Document other(offices::dutch());
        // It is the one call of these that the office does not guard: from another thread it can end the
        // office.
        support::inMainThread(offices::dutch(), [&] {
            sheetsOf(other)->importSheet(inserted.document().model(), support::toOUString(inserted.name()),
                                         0);
        });
        check(other, inserted.name());

        Document third(offices::dutch(), Document::Shown::yes);
        support::select(inserted.document(), everyCell);
        const uno::Reference<datatransfer::XTransferableSupplier> source(inserted.document().controller(),
                                                                         uno::UNO_QUERY_THROW);
        const uno::Reference<datatransfer::XTransferableSupplier> target(third.controller(),
                                                                         uno::UNO_QUERY_THROW);
        support::select(third, "A1");
        target->insertTransferable(source->getTransferable());
        check(third, "Blad1");
    }
}

TEST_CASE("addresses: saved and opened again, and then alone", "[addresses]") {
    for (const auto& what : prepared::insertables()) {
        for (const auto& format : workbooks::formats) {
            INFO(what.command << " " << what.kind << " " << format.extension);
            Inserted inserted(what);
            const auto before = linesOf(inserted.document(), inserted.name());
            workbooks::reopen(offices::dutch(), inserted.document(), format, [&](Document& reopened) {
                const auto check = [&] {
                    CHECK(differences(in(format, linesOf(reopened, inserted.name())), in(format, before)) ==
                          "");
                };
                check();
                sheetsOf(reopened)->removeByName("Blad1");
                check();
            });
        }
    }
}

TEST_CASE("addresses: the workbook of an edition", "[addresses]") {
    const support::Editions editions(offices::dutch());
    auto document = editions.makeWorkbook("2020", true, "nl");
    const std::vector<std::string> names{"Cijfers",  "Gebieden",        "Treden", "Werkvormen",
                                         "Sectoren", "Beleidsdomeinen", "Noten",  "Lijsten"};
    std::map<std::string, Lines> before;
    for (const auto& name : names)
        before[name] = linesOf(document, name);
    const auto check = [&](Document& now, const workbooks::Format& format) {
        for (const auto& name : names) {
            INFO(name);
            CHECK(differences(in(format, linesOf(now, name)), in(format, before[name])) == "");
        }
    };
    sheetsOf(document)->removeByName("Uitleg");
    check(document, workbooks::formats[0]);
    sheetsOf(document)->moveByName("Noten", 0);
    check(document, workbooks::formats[0]);
    for (const auto& format : workbooks::formats) {
        INFO(format.extension);
        workbooks::reopen(offices::dutch(), document, format, [&](Document& reopened) {
            check(reopened, format);
            sheetsOf(reopened)->removeByName("Editie");
            check(reopened, format);
        });
    }
}
