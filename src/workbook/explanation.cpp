#include "workbook/explanation.hpp"

#include "ladder/notes.hpp"
#include "office/properties.hpp"
#include "workbook/layout.hpp"
#include "workbook/lists.hpp"

#include <algorithm>
#include <initializer_list>
#include <iterator>
#include <string>
#include <utility>

namespace workbook {
namespace {

using ladder::Language;

using Line = ladder::InEachLanguage<std::string>;

/// The languages stand side by side, with a gap between them.
constexpr sal_Int32 columnOf(Language language) {
    return 2 * static_cast<sal_Int32>(language);
}
constexpr auto lastColumn = columnOf(ladder::allLanguages.back());

/// The statuses that need more words here than the list of statuses below a table has for them.
constexpr struct {
    const char* code;
    Words meaning;
} ownMeanings[] = {{"A", words::statusNormal},
                   {"O", words::statusMissing},
                   {"L", words::statusNotCollected},
                   {"M", words::statusCannotExist}};

class ExplanationWriter {
public:
    explicit ExplanationWriter(const SheetWriter& sheet)
        : sheet_(sheet) {}

    void write() {
        constexpr int columnWidth = 128;
        constexpr int gap = 6;
        for (const auto language : ladder::allLanguages) {
            sheet_.width(columnOf(language), columnWidth);
            if (columnOf(language) != lastColumn)
                sheet_.width(columnOf(language) + 1, gap);
        }
        add(words::explanationTitle, Style::title);
        add(words::whatItIs, Style::paragraph);
        section(words::whatToDo,
                {words::firstTheEdition, words::thenTheSubjects, words::thenTheFigures, words::thenCheck});
        section(words::whatToMind, {words::mindMissing, words::mindNumbers, words::mindIds, words::mindNames,
                                    words::mindProtection});
        add(words::sheetsTitle, Style::heading);
        for (const auto sheet : allSheets) {
            if (isRead(sheet))
                define(lineOf(nameOf(sheet)), lineOf(purposeOf(sheet)));
        }
        add(words::statusTitle, Style::heading);
        for (const auto& [code, meaning] : ownMeanings)
            define(Line::from([text = std::string(code)](Language) { return text; }), lineOf(meaning));
        add(Line::from(otherStatuses), Style::paragraph);
        add(words::basisTitle, Style::heading);
        for (const auto& [name, meaning] : basisNames)
            define(lineOf(name), lineOf(meaning));
        sheet_.fitHeights(0, row_);
        for (const auto language : ladder::allLanguages) {
            const auto column = columnOf(language);
            office::set(sheet_.cells({{column, 0}, {column, row_ - 1}}), "CharLocale", localeOf(language));
        }
    }

private:
    static Line lineOf(const Words& words) {
        return Line::from([&](Language language) { return std::string(words.in(language)); });
    }

    void add(const Line& line, Style style) {
        sheet_.style({{0, row_}, {lastColumn, row_}}, style);
        for (const auto language : ladder::allLanguages)
            sheet_.text({columnOf(language), row_}, line.in(language), style);
        ++row_;
    }
    void add(const Words& words, Style style) { add(lineOf(words), style); }

    void section(const Words& title, std::initializer_list<Words> lines) {
        add(title, Style::heading);
        for (const auto& line : lines)
            add(line, Style::paragraph);
    }

    void define(const Line& name, const Line& meaning) {
        add(Line::from([&](Language language) { return name.in(language) + " – " + meaning.in(language); }),
            Style::paragraph);
    }

    /// Lists the codes that go with a figure: "E geraamd, P voorlopig, …".
    static std::string otherStatuses(Language language) {
        std::string list;
        for (const std::string code : statusCodes) {
            const bool isOwn = std::any_of(std::begin(ownMeanings), std::end(ownMeanings),
                                           [&](const auto& own) { return code == own.code; });
            if (!isOwn)
                list += (list.empty() ? " " : ", ") + code + " " + ladder::statusMeaning(code, language);
        }
        return say(language, words::otherStatuses) + list;
    }

    const SheetWriter& sheet_;
    sal_Int32 row_ = 0;
};

} // namespace

void writeExplanation(const SheetWriter& sheet) {
    ExplanationWriter(sheet).write();
}

} // namespace workbook
