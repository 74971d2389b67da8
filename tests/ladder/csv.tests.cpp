// The reader of CSV: cells, and the lines on which rows begin.

#include "ladder/package/csv.hpp"
#include "support/catch.hpp"

#include <stdexcept>

using namespace ladder::package;

namespace {

using Cells = std::vector<std::string>;

std::vector<Cells> cellsOf(std::string_view text) {
    std::vector<Cells> rows;
    REQUIRE_FALSE(readCsv(text, [&](CsvRow& row) { rows.push_back(row.cells); }));
    return rows;
}

std::vector<std::size_t> linesOf(std::string_view text) {
    std::vector<std::size_t> lines;
    REQUIRE_FALSE(readCsv(text, [&](CsvRow& row) { lines.push_back(row.line); }));
    return lines;
}

std::pair<std::size_t, std::size_t> errorOf(std::string_view text) {
    const auto error = readCsv(text, [](CsvRow&) {});
    return error ? std::pair(error->line, error->column) : std::pair<std::size_t, std::size_t>(0, 0);
}

} // namespace

TEST_CASE("csv: cells", "[package][csv]") {
    CHECK(cellsOf("a,b\nc,d\n") == std::vector<Cells>{{"a", "b"}, {"c", "d"}});
    CHECK(cellsOf("a,,\n") == std::vector<Cells>{{"a", "", ""}});
    CHECK(cellsOf("a,") == std::vector<Cells>{{"a", ""}});
    CHECK(cellsOf(",") == std::vector<Cells>{{"", ""}});
    CHECK(cellsOf("").empty());
    CHECK(cellsOf("\n\r\n\r").empty());
    SECTION("without the spaces around them") {
        CHECK(cellsOf(" a b ,\tc\t\n") == std::vector<Cells>{{"a b", "c"}});
    }
    SECTION("in quotes") {
        CHECK(cellsOf("\"a,b\",\"c \"\"d\"\"\",\" e \"\n") == std::vector<Cells>{{"a,b", "c \"d\"", " e "}});
        CHECK(cellsOf("\"a\nb\",\"\"\n") == std::vector<Cells>{{"a\nb", ""}});
        CHECK(cellsOf("\"\"") == std::vector<Cells>{{""}});
    }
}

TEST_CASE("csv: lines on which rows begin", "[package][csv]") {
    CHECK(linesOf("a\nb\nc") == std::vector<std::size_t>{1, 2, 3});
    CHECK(linesOf("a\r\nb\r\nc\r\n") == std::vector<std::size_t>{1, 2, 3});
    CHECK(linesOf("a\rb\rc\r") == std::vector<std::size_t>{1, 2, 3});
    SECTION("with empty lines between them") {
        CHECK(linesOf("\na\n\n\nb\r\n\r\nc") == std::vector<std::size_t>{2, 5, 7});
    }
    SECTION("with line breaks in cells") {
        CHECK(linesOf("a,\"\n\n\",c\nd\n") == std::vector<std::size_t>{1, 4});
        CHECK(linesOf("\"a\nb\",c\n\"d\r\ne\",f\ng\n") == std::vector<std::size_t>{1, 3, 5});
        CHECK(linesOf("\"a\rb\",c\r\"d\re\",f\rg\r") == std::vector<std::size_t>{1, 3, 5});
    }
}

TEST_CASE("csv: quotes that do not match", "[package][csv]") {
    using Place = std::pair<std::size_t, std::size_t>;
    CHECK(errorOf("a,b\nc,d\"e\n") == Place{2, 2});
    CHECK(errorOf("a,b\n\"c\"d,e\n") == Place{2, 1});
    CHECK(errorOf("a,\"b") == Place{1, 2});
    SECTION("rows before them are read") {
        std::size_t rows = 0;
        CHECK(readCsv("a\nb\nc\"\n", [&](CsvRow&) { ++rows; }));
        CHECK(rows == 2);
    }
}

TEST_CASE("csv: what a row makes of it may throw", "[package][csv]") {
    std::size_t rows = 0;
    const auto fail = [&](CsvRow&) {
        ++rows;
        throw std::runtime_error("enough");
    };
    CHECK_THROWS_WITH(readCsv("a\nb\nc\n", fail), "enough");
    CHECK_THROWS_WITH(readCsv("a", fail), "enough");
    CHECK(rows == 2);
    CHECK_THROWS_WITH(readCsv("a\nb\"\n", fail), "enough"); // before it is seen that quotes do not match
}

TEST_CASE("csv: only what would be read otherwise is written in quotes", "[package][csv]") {
    const auto written = [](const Cells& cells) {
        std::string text;
        writeCsvRow(text, cells);
        return text;
    };
    CHECK(written({}) == "\n");
    CHECK(written({"a", "", "b c", "d;e"}) == "a,,b c,d;e\n");
    CHECK(written({" a"}) == "\" a\"\n");
    CHECK(written({"a "}) == "\"a \"\n");
    CHECK(written({"\ta"}) == "\"\ta\"\n");
    CHECK(written({"a\t"}) == "\"a\t\"\n");
    CHECK(written({"a\tb"}) == "a\tb\n");
    CHECK(written({"a,b", "a\nb", "a\rb"}) == "\"a,b\",\"a\nb\",\"a\rb\"\n");
    CHECK(written({"\"a\"b"}) == "\"\"\"a\"\"b\"\n");
    SECTION("after what is there, with the end of line that is wanted") {
        std::string text = "x\r\n";
        writeCsvRow(text, Cells{"a", "b"}, "\r\n");
        CHECK(text == "x\r\na,b\r\n");
    }
}
