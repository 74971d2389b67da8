// Installs the extension in a throw-away profile and makes a document with every function for every area, as
// a user would type them: try_document <path of the .oxt> <folder for the results>

#include "functions/function_table.hpp"
#include "support/office.hpp"
#include "support/sheets.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/lang/Locale.hpp>
#include <com/sun/star/sheet/XSpreadsheetView.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/table/CellHoriJustify.hpp>
#include <com/sun/star/table/CellVertJustify2.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/util/XMergeable.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <stdexcept>
#include <string>

namespace {

using namespace css;
using support::Document;
using support::toOUString;

constexpr sal_Int32 headingColor = 0x0B3C5D;
constexpr sal_Int32 headingTextColor = 0xFFFFFF;
constexpr sal_Int32 formulaTextColor = 0x595959;

constexpr const char* areas[] = {
    "West-Vlaanderen", "Westhoek", "Brugge", "Oostende", "Midden-West-Vlaanderen", "Zuid-West-Vlaanderen"};
constexpr char firstAreaColumn = 'B';
constexpr char formulaSheet[] = "Formules";
constexpr char lastAreaColumn = 'G';

enum class Format { count, share, decimal, text };

/// A row of the sheet: the formula for the area in row 3 of its column.
struct Row {
    const char* formula; ///< % stands for the cell of the area
    Format format;
};

constexpr Row rows[] = {
    {"RUNG_TOTAL(%;5)", Format::count},
    {"RUNG_SUM(%;5)", Format::decimal},
    {"RUNG_SHARE(%;5)", Format::share},
    {"LADDER_TOTAL(%)", Format::count},
    {"LADDER_COUNT(%;\"SINE\")", Format::count},
    {"LADDER_COUNT(%;\"AMA\")", Format::count},
    {"LADDER_SHARE(%;5)", Format::share},
    {"LADDER_RATE(%;5)", Format::decimal},
    {"LADDER_INDEX(%;5)", Format::decimal},
    {"LADDER_RANK(%;5)", Format::count},
    {"LADDER_CHANGE(%;5;2020;2020)", Format::count},
    {"LADDER_GROWTH(%;5;2020;2020)", Format::share},
    {"SECTOR_COUNT(%;\"Andere\")", Format::count},
    {"SECTOR_SHARE(%;\"GGZ\")", Format::share},
    {"LADDER_STATUS(%;\"AMA\")", Format::text},
    {"LADDER_INFO(%;\"soort\")", Format::text},
};

/// A formula that is not about one area, or whose answer is long: it gets room for some lines of text.
struct LongRow {
    const char* formula;
    int lines;
};

constexpr LongRow longRows[] = {
    {"LADDER_EXPLAIN(\"Westhoek\";5)", 10}, {"LADDER_EXPLAIN(\"Brugge\";4)", 9},
    {"LADDER_EXPLAIN(\"Westhoekk\";5)", 1}, {"LADDER_INFO(\"SINE\";\"noot\")", 4},
    {"LADDER_AREA(\"Kortrijk\")", 1},       {"LADDER_SOURCE()", 2},
};

constexpr char allAreas[] = "LADDER_TABLE()";
constexpr char rungFive[] = "LADDER_LIST(\"werkvormen\";5)";

/// Whether some formula of the document calls a function.
bool isShown(std::string_view function) {
    const auto call = std::string(function) + "(";
    const auto calls = [&](const auto& row) { return std::string_view(row.formula).starts_with(call); };
    return std::ranges::any_of(rows, calls) || std::ranges::any_of(longRows, calls) ||
           std::string_view(allAreas).starts_with(call) || std::string_view(rungFive).starts_with(call);
}

constexpr sal_Int32 lineHeight = 430; // 1/100 mm

std::string address(char column, std::size_t row) {
    std::string text(1, column);
    return text.append(std::to_string(row));
}

/// "A3:G3"
std::string rowOf(char first, char last, std::size_t row) {
    return address(first, row) + ":" + address(last, row);
}

/// "=RUNG_TOTAL(B$3;5)" for column B.
std::string formulaFor(std::string_view pattern, char column) {
    std::string formula = "=";
    for (const char character : pattern) {
        if (character == '%')
            formula.append(1, column).append("$3");
        else
            formula.append(1, character);
    }
    return formula;
}

/// One sheet, with what this program needs of its cells.
class Sheet {
public:
    explicit Sheet(const Document& document)
        : document_(document) {}

    uno::Reference<table::XCellRange> range(std::string_view name) const {
        return document_.sheet()->getCellRangeByName(toOUString(name));
    }

    template<class T>
    void set(std::string_view cells, const char* property, const T& value) const {
        uno::Reference<beans::XPropertySet>(range(cells), uno::UNO_QUERY_THROW)
            ->setPropertyValue(rtl::OUString::createFromAscii(property), uno::Any(value));
    }

    void write(const std::string& cell, std::string_view text) const { document_.setText(cell, text); }
    void formula(const std::string& cell, const std::string& formula) const {
        document_.setFormula(cell, formula);
    }

    /// A number format of Belgium, whatever the language of the office.
    void format(std::string_view cells, Format format) const {
        if (format == Format::text) {
            set(cells, "HoriJustify", table::CellHoriJustify_RIGHT);
            return;
        }
        const char* code = format == Format::share ? "0,0%" : format == Format::decimal ? "#.##0,0" : "#.##0";
        const uno::Reference<util::XNumberFormatsSupplier> supplier(document_.model(), uno::UNO_QUERY_THROW);
        const auto formats = supplier->getNumberFormats();
        const lang::Locale belgium("nl", "BE", "");
        auto key = formats->queryKey(rtl::OUString::createFromAscii(code), belgium, false);
        if (key < 0)
            key = formats->addNew(rtl::OUString::createFromAscii(code), belgium);
        set(cells, "NumberFormat", key);
    }

    void heading(std::string_view cells) const {
        set(cells, "CellBackColor", headingColor);
        set(cells, "CharColor", headingTextColor);
        set(cells, "CharWeight", 150.0f);
    }

    void merge(std::string_view cells) const {
        uno::Reference<util::XMergeable>(range(cells), uno::UNO_QUERY_THROW)->merge(true);
    }

    void width(std::string_view cells, sal_Int32 hundredthsOfMillimetre) const {
        const uno::Reference<table::XColumnRowRange> columns(range(cells), uno::UNO_QUERY_THROW);
        uno::Reference<beans::XPropertySet>(columns->getColumns(), uno::UNO_QUERY_THROW)
            ->setPropertyValue("Width", uno::Any(hundredthsOfMillimetre));
    }

    void height(std::string_view cells, sal_Int32 hundredthsOfMillimetre) const {
        const uno::Reference<table::XColumnRowRange> rowsOf(range(cells), uno::UNO_QUERY_THROW);
        uno::Reference<beans::XPropertySet>(rowsOf->getRows(), uno::UNO_QUERY_THROW)
            ->setPropertyValue("Height", uno::Any(hundredthsOfMillimetre));
    }

private:
    const Document& document_;
};

void writeHeadings(const Sheet& sheet) {
    sheet.formula("A1", "=LADDER_INFO(2020;\"naam\")");
    sheet.set("A1", "CharHeight", 18.0f);
    sheet.set("A1", "CharWeight", 150.0f);
    sheet.write("A3", "Formule (met het gebied uit rij 3)");
    for (char column = firstAreaColumn; column <= lastAreaColumn; ++column)
        sheet.write(address(column, 3), areas[column - firstAreaColumn]);
    sheet.heading("A3:G3");
    sheet.set("A3:G3", "IsTextWrapped", true);
    sheet.set("B3:G3", "HoriJustify", table::CellHoriJustify_RIGHT);
    sheet.set("A3:G3", "VertJustify", table::CellVertJustify2::CENTER);
    sheet.width("A1", 9200);
    sheet.width("B1:G1", 2900);
}

std::size_t writeRows(const Sheet& sheet, std::size_t line) {
    for (const auto& row : rows) {
        // What stands in column B, as it reads there.
        sheet.formula(address('A', line), "=MID(FORMULA(" + address('B', line) + ");2;99)");
        for (char column = firstAreaColumn; column <= lastAreaColumn; ++column)
            sheet.formula(address(column, line), formulaFor(row.formula, column));
        sheet.format(rowOf('B', 'G', line), row.format);
        ++line;
    }
    return line;
}

std::size_t writeLongRows(const Sheet& sheet, std::size_t line) {
    for (const auto& [formula, lines] : longRows) {
        const auto result = address('B', line);
        sheet.formula(address('A', line), "=MID(FORMULA(" + result + ");2;99)");
        sheet.merge(rowOf('B', 'G', line));
        sheet.set(result, "IsTextWrapped", true);
        sheet.formula(result, std::string("=") + formula);
        sheet.set(rowOf('A', 'G', line), "VertJustify", table::CellVertJustify2::TOP);
        sheet.height(result, lines * lineHeight + lineHeight / 2);
        ++line;
    }
    return line;
}

void writeArrays(const Document& document, const Sheet& sheet, std::size_t line) {
    sheet.write(address('A', line), std::string(allAreas) + ", één matrixformule");
    sheet.heading(rowOf('A', 'G', line));
    const auto first = line + 1;
    const auto last = first + 22;
    document.setArrayFormula(address('A', first) + ":" + address('G', last), std::string("=") + allAreas);
    sheet.format(address('B', first + 1) + ":" + address('G', last), Format::count);
    sheet.set(rowOf('A', 'G', first), "CharWeight", 150.0f);
    sheet.set(rowOf('B', 'G', first), "HoriJustify", table::CellHoriJustify_RIGHT);
    sheet.set(rowOf('A', 'G', first), "IsTextWrapped", true);

    const auto list = last + 2;
    sheet.write(address('A', list), rungFive);
    sheet.heading(rowOf('A', 'G', list));
    document.setArrayFormula(address('A', list + 1) + ":" + address('A', list + 4),
                             std::string("=") + rungFive);
}

/// One page wide, landscape.
void setPage(const Document& document) {
    const uno::Reference<style::XStyleFamiliesSupplier> supplier(document.model(), uno::UNO_QUERY_THROW);
    const uno::Reference<container::XNameAccess> styles(supplier->getStyleFamilies()->getByName("PageStyles"),
                                                        uno::UNO_QUERY_THROW);
    const uno::Reference<beans::XPropertySet> page(styles->getByName("Default"), uno::UNO_QUERY_THROW);
    page->setPropertyValue("ScaleToPagesX", uno::Any(sal_Int16(1)));
    page->setPropertyValue("ScaleToPagesY", uno::Any(sal_Int16(1)));
    page->setPropertyValue("HeaderIsOn", uno::Any(false));
    page->setPropertyValue("FooterIsOn", uno::Any(false));
    page->setPropertyValue("CenterHorizontally", uno::Any(true));
}

void build(const Document& document) {
    for (const auto& function : functions::all) {
        if (!isShown(function.name))
            throw std::logic_error("no formula of the document calls " + std::string(function.name));
    }
    const Sheet sheet(document);
    uno::Reference<container::XNamed>(document.sheet(), uno::UNO_QUERY_THROW)->setName(formulaSheet);
    writeHeadings(sheet);
    auto line = writeRows(sheet, 4);
    line = writeLongRows(sheet, line);
    sheet.set("A4:" + address('A', line - 1), "CharColor", formulaTextColor);
    writeArrays(document, sheet, line + 1);
    setPage(document);
    document.calculate();
}

/// The prepared sheets, before the one with formulas. The ladder is shown.
void insertSheets(const support::Office& office, const Document& document) {
    const support::Sheets sheets(office);
    sheets.insert("insertLadder", document.model(), "Westhoek", "2020");
    sheets.insert("insertComparison", document.model(), {}, "2020");
    sheets.insert("insertSectors", document.model(), {}, "2020");
    sheets.insert("insertMap", document.model(), {}, "2020");
    sheets.insert("insertQuality", document.model(), {}, "2020");
    const auto all = document.model()->getSheets();
    all->moveByName(formulaSheet, static_cast<sal_Int16>(document.sheetNames().size()));
    const uno::Reference<sheet::XSpreadsheetView> view(
        uno::Reference<frame::XModel>(document.model(), uno::UNO_QUERY_THROW)->getCurrentController(),
        uno::UNO_QUERY_THROW);
    view->setActiveSheet(document.sheetAt(0));
}

void make(const std::filesystem::path& oxt, const std::filesystem::path& folder) {
    const support::Settings flemish{"nl", "nl-BE"};
    const auto profile = folder / "profile";
    // The office takes an extension into its own process at its next start.
    support::Office(profile, flemish).install(oxt);
    const support::Office office(profile, flemish);
    const Document document(office);
    build(document);
    insertSheets(office, document);
    document.calculate();
    document.store(folder / "participatieladder.ods", "calc8");
    document.store(folder / "participatieladder.pdf", "calc_pdf_Export");
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 3) {
        std::cerr << "try_document <path of the .oxt> <folder for the results>\n";
        return 2;
    }
    try {
        const std::filesystem::path folder(argv[2]);
        std::filesystem::remove_all(folder);
        std::filesystem::create_directories(folder);
        make(argv[1], folder);
        return 0;
    } catch (const uno::Exception& failure) {
        std::cerr << support::toUtf8(failure.Message) << "\n";
    } catch (const std::exception& failure) {
        std::cerr << failure.what() << "\n";
    }
    return 1;
}
