#include "panel/cell_explanation.hpp"

#include "calc/building.hpp"
#include "calc/cells.hpp"
#include "ladder/characters.hpp"
#include "ladder/explain_answer.hpp"
#include "ladder/places.hpp"
#include "ladder/texts.hpp"
#include "office/strings.hpp"
#include "panel/words.hpp"

#include <boost/algorithm/string/join.hpp>

#include <algorithm>
#include <memory>

namespace panel {

using namespace css;
using functions::Parameter;
using functions::Role;

namespace {

/// Explains one call in sentences.
class CallExplainer {
public:
    CallExplainer(const ladder::Catalogue& catalogue, const FunctionCall& call, ladder::Language language)
        : catalogue_(catalogue)
        , call_(call)
        , parameters_(call.function->parameters())
        , language_(language) {}

    std::vector<std::string> sentences() const {
        if (hasArgumentFrom(ArgumentSource::computed))
            return {say(language_, words::computed)};
        if (hasArgumentFrom(ArgumentSource::beyondRange))
            return {say(language_, words::beyondRange)};
        std::vector<ladder::Term> terms;
        for (const auto& argument : call_.arguments)
            terms.push_back(argument.term());
        std::vector<std::string> result{
            ladder::explainAnswer(catalogue_, call_.function->answer, itemKind(), terms, language_)};
        if (hasArgumentFrom(ArgumentSource::firstOfRange))
            result.push_back(say(language_, words::firstOfRange));
        return result;
    }

    /// An argument whose name is not known, with the name nearest to it.
    std::optional<std::pair<const ArgumentValue*, std::string>> nearest() const {
        const auto found = ladder::findEdition(catalogue_, argumentFor(Role::edition).term());
        if (!found || hasArgumentFrom(ArgumentSource::computed))
            return std::nullopt;
        const auto& edition = **found;
        const auto& area = argumentFor(Role::area);
        if (canReplace(area) && isUnknown(ladder::findArea(edition, area.term())))
            return nearestArea(area, edition);
        const auto& item = argumentFor(Role::item);
        if (canReplace(item) && isUnknown(ladder::findItem(edition, item.term())))
            return nearestItem(item, edition);
        return std::nullopt;
    }

private:
    /// Null where the function has no such parameter.
    const Parameter* parameterFor(Role role) const {
        const auto found = std::ranges::find(parameters_, role, &Parameter::role);
        return found == parameters_.end() ? nullptr : &*found;
    }
    /// Without a value where the argument was left out, or the parameter is null.
    const ArgumentValue& argumentFor(const Parameter* parameter) const {
        static const ArgumentValue none;
        if (parameter == nullptr)
            return none;
        const auto index = static_cast<std::size_t>(parameter - parameters_.data());
        return index < call_.arguments.size() ? call_.arguments[index] : none;
    }
    const ArgumentValue& argumentFor(Role role) const { return argumentFor(parameterFor(role)); }
    /// The only kind of item that the function takes.
    std::optional<ladder::ItemKind> itemKind() const {
        const auto* item = parameterFor(Role::item);
        return item == nullptr ? std::nullopt : item->itemKind;
    }
    bool hasArgumentFrom(ArgumentSource source) const {
        return std::ranges::find(call_.arguments, source, &ArgumentValue::source) != call_.arguments.end();
    }
    static bool canReplace(const ArgumentValue& argument) { return argument.cell || argument.literal; }
    static bool isUnknown(const ladder::Result<std::uint32_t>& found) {
        return found.has_error() && found.error() == ladder::Reason::unknownName;
    }

    using Nearest = std::optional<std::pair<const ArgumentValue*, std::string>>;

    /// Of a municipality the area in which it lies, where it is one.
    static Nearest nearestArea(const ArgumentValue& given, const ladder::Edition& edition) {
        const auto& places = ladder::placesCalled(edition, given.term());
        if (!places.empty() && !ladder::areaAround(edition, places)) // which of them is meant is not known
            return std::nullopt;
        const auto found = ladder::nearestAreas(edition, given.term(), 1);
        if (found.empty())
            return std::nullopt;
        return std::pair(&given, nameToWrite(edition, edition.areas()[found.front().area]));
    }
    Nearest nearestItem(const ArgumentValue& given, const ladder::Edition& edition) const {
        const auto fits = [&, kind = itemKind()](ladder::ItemIndex index) {
            return !kind || edition.items()[index].kind == *kind;
        };
        const auto found = edition.itemNames().nearest(ladder::asName(given.term()), 1, fits);
        if (found.empty())
            return std::nullopt;
        return std::pair(&given, nameToWrite(edition, edition.items()[found.front()]));
    }

    const ladder::Catalogue& catalogue_;
    const FunctionCall& call_;
    std::span<const Parameter> parameters_;
    ladder::Language language_;
};

/// "RUNG_TOTAL: Het gepubliceerde totaal …", as the Function Wizard has it.
std::string describe(const functions::Function& function, ladder::Language language) {
    return std::string(function.name) + ": " + say(language, function.description);
}

Replacement replacementOf(const std::shared_ptr<const CellFormula>& formula, const ArgumentValue& argument,
                          const std::string& nearest, const Spreadsheet& document,
                          ladder::Language language) {
    const auto apply = [formula, &argument, nearest, document, language] {
        const calc::UndoStep step(document, office::toOUString(say(language, words::undoReplace)));
        formula->replace(argument, nearest);
    };
    return {ladder::abbreviate(ladder::asName(argument.term())), nearest, formula->cellNameOf(argument),
            apply};
}

} // namespace

std::optional<CellExplanation> explainCell(const ladder::Catalogue& catalogue, const Spreadsheet& document,
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
        const CallExplainer explainer(catalogue, call, language);
        for (const auto& sentence : explainer.sentences())
            add(sentence);
        add(describe(*call.function, language));
        if (const auto nearest = explainer.nearest(); nearest && !explanation.replacement)
            explanation.replacement =
                replacementOf(formula, *nearest->first, nearest->second, document, language);
    }
    explanation.text = boost::algorithm::join(sentences, "\n");
    return explanation;
}

} // namespace panel
