#include "panel/cell_explanation.hpp"

#include "calc/building.hpp"
#include "calc/cells.hpp"
#include "ladder/explain.hpp"
#include "ladder/notes.hpp"
#include "ladder/texts.hpp"
#include "office/configuration.hpp"
#include "office/strings.hpp"
#include "panel/words.hpp"

#include <boost/algorithm/string/join.hpp>
#include <com/sun/star/container/XNameAccess.hpp>

#include <algorithm>
#include <iterator>
#include <memory>

namespace panel {

using namespace css;

namespace {

using Kind = std::optional<ladder::ItemKind>;

/// Which argument of a function is what; counted from 0, -1 where it has none.
struct Signature {
    const char* method;
    int area;
    int item;
    Kind kind; ///< that the item must be of
    int edition;
    int secondEdition = -1;
};

constexpr Signature signatures[] = {
    {"rungTotal", 0, 1, ladder::ItemKind::rung, 2},
    {"rungSum", 0, 1, ladder::ItemKind::rung, 2},
    {"rungShare", 0, 1, ladder::ItemKind::rung, 2},
    {"ladderTotal", 0, -1, {}, 1},
    {"ladderCount", 0, 1, {}, 2},
    {"ladderShare", 0, 1, {}, 2},
    {"ladderRank", 0, 1, {}, 2},
    {"ladderChange", 0, 1, {}, 2, 3},
    {"ladderGrowth", 0, 1, {}, 2, 3},
    {"sectorCount", 0, 1, ladder::ItemKind::sector, 2},
    {"sectorShare", 0, 1, ladder::ItemKind::sector, 2},
    {"ladderStatus", 0, 1, {}, 2},
    {"ladderExplain", 0, 1, {}, 2},
    {"ladderInfo", -1, -1, {}, 2},
    {"ladderSource", -1, -1, {}, 0},
    {"ladderTable", 0, -1, {}, 1},
    {"ladderList", -1, -1, {}, 2},
};

/// One call in sentences.
class CallExplainer {
public:
    CallExplainer(const ladder::Catalogue& catalogue, const AskedOf& call, const Signature& signature,
                  ladder::Language language)
        : catalogue_(catalogue)
        , call_(call)
        , signature_(signature)
        , language_(language) {}

    std::vector<std::string> sentences() const {
        if (has(Reading::computed))
            return {say(language_, words::computed)};
        if (has(Reading::beyondRange))
            return {say(language_, words::beyondRange)};
        std::vector<std::string> result;
        for (const int position : {signature_.edition, signature_.secondEdition}) {
            if (position < 0)
                continue;
            if (signature_.secondEdition >= 0 && ladder::isBlank(argument(position).term()))
                result.push_back(say(language_, words::noEdition));
            else
                result.push_back(sentenceAbout(argument(position)));
        }
        if (has(Reading::firstOfRange))
            result.push_back(say(language_, words::firstOfRange));
        return result;
    }

    /// The argument whose name is not known, with the nearest name.
    std::optional<std::pair<const ArgumentValue*, std::string>> nearest() const {
        const auto found = ladder::findEdition(catalogue_, argument(signature_.edition).term());
        if (!found || has(Reading::computed))
            return std::nullopt;
        const auto& edition = **found;
        const auto& area = argument(signature_.area);
        if (canReplace(area) && isUnknown(ladder::findArea(edition, area.term())))
            return nearestTo(area, edition.areaNames(), edition, edition.areas(),
                             [](ladder::AreaIndex) { return true; });
        const auto& item = argument(signature_.item);
        if (canReplace(item) && isUnknown(ladder::findItem(edition, item.term())))
            return nearestTo(item, edition.itemNames(), edition, edition.items(),
                             [&](ladder::ItemIndex index) {
                                 return !signature_.kind || edition.items()[index].kind == *signature_.kind;
                             });
        return std::nullopt;
    }

private:
    const ArgumentValue& argument(int position) const {
        static const ArgumentValue none;
        const auto index = static_cast<std::size_t>(position);
        return position >= 0 && index < call_.arguments.size() ? call_.arguments[index] : none;
    }
    bool has(Reading reading) const {
        const auto positions = {signature_.area, signature_.item, signature_.edition,
                                signature_.secondEdition};
        return std::any_of(positions.begin(), positions.end(),
                           [&](int position) { return argument(position).reading == reading; });
    }
    static bool canReplace(const ArgumentValue& argument) { return argument.cell || argument.token; }
    static bool isUnknown(const ladder::Result<std::uint32_t>& found) {
        return found.has_error() && found.error() == ladder::Reason::unknownName;
    }

    std::string sentenceAbout(const ArgumentValue& edition) const {
        const auto area = argument(signature_.area).term();
        const auto item = argument(signature_.item).term();
        const auto found = ladder::findEdition(catalogue_, edition.term());
        if (!found)
            return ladder::explain(catalogue_, area, item, edition.term(), language_);
        if (signature_.item >= 0)
            return wrongKind(**found, item) +
                   ladder::explain(catalogue_, area, item, edition.term(), language_);
        if (signature_.area < 0 || ladder::isBlank(area))
            return say(language_, words::ofEdition, {(*found)->id()});
        const auto areaIndex = ladder::findArea(**found, area);
        if (!areaIndex)
            return ladder::explainArea(**found, area, language_);
        auto notes = ladder::notesOnArea(**found, *areaIndex, language_);
        notes.insert(notes.begin(), say(language_, words::ofArea,
                                        {(*found)->areas()[*areaIndex].name.in(language_), (*found)->id()}));
        return boost::algorithm::join(notes, "\n• ");
    }

    /// A sector where a rung is asked for has a figure, but not in this function.
    std::string wrongKind(const ladder::Edition& edition, const ladder::Term& item) const {
        if (!signature_.kind || !ladder::findItem(edition, item) ||
            ladder::findItem(edition, item, signature_.kind))
            return {};
        const auto& refusal =
            *signature_.kind == ladder::ItemKind::rung ? words::notARung : words::notASector;
        return say(language_, refusal, {ladder::abbreviate(ladder::asName(item))}) + "\n";
    }

    template<class Subject, class Fits>
    static std::optional<std::pair<const ArgumentValue*, std::string>>
    nearestTo(const ArgumentValue& given, const ladder::NameIndex& names, const ladder::Edition& edition,
              const std::vector<Subject>& subjects, Fits fits) {
        for (const auto index : names.nearest(ladder::asName(given.term()), subjects.size())) {
            if (fits(index))
                return std::pair(&given, nameToWrite(edition, subjects[index]));
        }
        return std::nullopt;
    }

    const ladder::Catalogue& catalogue_;
    const AskedOf& call_;
    const Signature& signature_;
    ladder::Language language_;
};

/// "RUNG_TOTAL: Het gepubliceerde totaal …", as the Function Wizard has it.
std::string described(const uno::Reference<uno::XComponentContext>& context, const std::string& method) {
    const auto path = "/org.openoffice.Office.CalcAddIns/AddInInfo/"
                      "org.participatieladder.Functions/AddInFunctions/" +
                      method;
    const uno::Reference<container::XNameAccess> function(office::configuration(context, path.c_str()),
                                                          uno::UNO_QUERY_THROW);
    rtl::OUString name;
    rtl::OUString description;
    function->getByName("DisplayName") >>= name;
    function->getByName("Description") >>= description;
    return office::toUtf8(name + ": " + description);
}

Replacement replacementOf(const std::shared_ptr<const CellFormula>& formula, const ArgumentValue& argument,
                          const std::string& nearest, const Spreadsheet& document,
                          ladder::Language language) {
    const auto apply = [formula, &argument, nearest, document, language] {
        const calc::UndoStep step(document, office::toOUString(say(language, words::undoReplace)));
        formula->replace(argument, nearest);
    };
    return {ladder::abbreviate(ladder::asName(argument.term())), nearest, formula->placeOf(argument), apply};
}

} // namespace

std::optional<CellExplanation> explainCell(const uno::Reference<uno::XComponentContext>& context,
                                           const ladder::Catalogue& catalogue, const Spreadsheet& document,
                                           const table::CellAddress& address, ladder::Language language) {
    const auto formula = std::make_shared<const CellFormula>(document, address);
    if (formula->calls().empty())
        return std::nullopt;
    CellExplanation explanation;
    explanation.cell = calc::relative(calc::Cell{address.Column, address.Row});
    std::vector<std::string> sentences;
    const auto add = [&](const std::string& sentence) {
        if (std::find(sentences.begin(), sentences.end(), sentence) == sentences.end())
            sentences.push_back(sentence);
    };
    for (const auto& call : formula->calls()) {
        const auto* signature =
            std::find_if(std::begin(signatures), std::end(signatures),
                         [&](const Signature& candidate) { return call.method == candidate.method; });
        if (signature == std::end(signatures))
            continue;
        const CallExplainer explainer(catalogue, call, *signature, language);
        for (const auto& sentence : explainer.sentences())
            add(sentence);
        add(described(context, call.method));
        if (const auto nearest = explainer.nearest(); nearest && !explanation.replacement)
            explanation.replacement =
                replacementOf(formula, *nearest->first, nearest->second, document, language);
    }
    if (sentences.empty())
        return std::nullopt;
    explanation.text = boost::algorithm::join(sentences, "\n");
    return explanation;
}

} // namespace panel
