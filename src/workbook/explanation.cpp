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

/// A line in both languages.
struct Line {
    std::string nl;
    std::string en;
};

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
        sheet_.width(dutch, columnWidth);
        sheet_.width(dutch + 1, gap);
        sheet_.width(english, columnWidth);
        add(words::explanationTitle, Style::title);
        add(words::whatItIs, Style::paragraph);
        section(words::whatToDo,
                {words::firstTheEdition, words::thenTheSubjects, words::thenTheFigures, words::thenCheck});
        section(words::whatToMind, {words::mindMissing, words::mindNumbers, words::mindIds, words::mindNames,
                                    words::mindProtection});
        add(words::sheetsTitle, Style::heading);
        for (const auto sheet : allSheets) {
            if (isRead(sheet))
                define(nameOf(sheet), {purposeOf(sheet).nl, purposeOf(sheet).en});
        }
        add(words::statusTitle, Style::heading);
        for (const auto& [code, meaning] : ownMeanings)
            define({code, code}, {meaning.nl, meaning.en});
        add(Line{otherStatuses(Language::dutch), otherStatuses(Language::english)}, Style::paragraph);
        add(words::basisTitle, Style::heading);
        for (const auto& [name, meaning] : basisNames)
            define(name, {meaning.nl, meaning.en});
        sheet_.fitHeights(0, row_);
        for (const auto& [column, language] :
             {std::pair(dutch, Language::dutch), std::pair(english, Language::english)})
            office::set(sheet_.cells({{column, 0}, {column, row_ - 1}}), "CharLocale", localeOf(language));
    }

private:
    static constexpr sal_Int32 dutch = 0;
    static constexpr sal_Int32 english = 2;

    void add(const Line& line, Style style) {
        sheet_.style({{dutch, row_}, {english, row_}}, style);
        sheet_.text({dutch, row_}, line.nl, style);
        sheet_.text({english, row_}, line.en, style);
        ++row_;
    }
    void add(const Words& words, Style style) { add(Line{words.nl, words.en}, style); }

    void section(const Words& title, std::initializer_list<Words> lines) {
        add(title, Style::heading);
        for (const auto& line : lines)
            add(line, Style::paragraph);
    }

    void define(const Words& name, const Line& meaning) {
        add(Line{name.nl + (" – " + meaning.nl), name.en + (" – " + meaning.en)}, Style::paragraph);
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
