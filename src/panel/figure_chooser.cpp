#include "panel/figure_chooser.hpp"

#include "ladder/clauses.hpp"
#include "ladder/figures.hpp"
#include "ladder/lookup.hpp"
#include "office/main_thread.hpp"
#include "office/properties.hpp"
#include "office/strings.hpp"

#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/awt/XWindow2.hpp>

#include <algorithm>
#include <utility>

namespace panel {

using namespace css;

namespace {

// Pixels at 96 dots an inch.
constexpr int listHeight = 76;

/// Chooses in a dropdown the entry that stands for a value. Precondition: there is one.
template<class Value>
void chooseValue(DropDown& dropdown, const std::vector<Value>& values, const Value& value) {
    const auto position = std::find(values.begin(), values.end(), value) - values.begin();
    dropdown.choose(static_cast<std::size_t>(position));
}

/// The row at a position in the list, which has these rows from `first` on; null where it is another one.
template<class Row>
const Row* rowAt(const std::vector<Row>& rows, sal_Int16 position, std::size_t first) {
    const auto index = static_cast<std::size_t>(position);
    return position >= 0 && index >= first && index - first < rows.size() ? &rows[index - first] : nullptr;
}

} // namespace

FigureChooser::FigureChooser(View& view)
    : view_(view)
    , choice_(lastChoice())
    , catalogue_(shelf::catalogue())
    , numbers_(view.context(), view.model())
    , edition_(&editionOf(choice_, *catalogue_))
    , area_(areaOf(choice_, *edition_))
    , measure_(choice_.measure)
    , areaList_(view)
    , editionList_(view)
    , measureList_(view) {}

void FigureChooser::addControls() {
    auto& form = view_.form();
    const auto areaLabel = form.addLabel("areaLabel", words::area);
    areaList_.add("area", words::area);
    const auto editionLabel = form.addLabel("editionLabel", words::edition);
    editionList_.add("edition", words::edition);
    const auto measureLabel = form.addLabel("measureLabel", words::measure);
    measureList_.add("measure", words::measure);
    const auto searchLabel = form.addLabel("searchLabel", words::search);
    search_ = form.addField("search", words::searchHelp);
    list_ = form.addList("figures");

    auto& layout = view_.layout();
    layout.addField(areaLabel, areaList_.button());
    layout.addFields(editionLabel, editionList_.button(), measureLabel, measureList_.button());
    layout.addField(searchLabel, search_);
    layout.addStretching(list_, view_.scaled(listHeight));
}

void FigureChooser::start(Callback onFigure) {
    onFigure_ = std::move(onFigure);
    fillEditions();
    fillAreas();
    fillMeasures();
    fillFigures(choice_.item);
    areaList_.start(view_.unlessDisposed([this] { chooseArea(); }));
    editionList_.start(view_.unlessDisposed([this] { chooseEdition(); }));
    measureList_.start(view_.unlessDisposed([this] { chooseMeasure(); }));
    onText(search_, view_.unlessDisposed([this] { searchAnew(); }));
    onKey(search_, awt::Key::DOWN, view_.unlessDisposed([this] { enterList(); }));
    onKey(search_, awt::Key::RETURN, view_.unlessDisposed([this] { enterList(); }));
    onChoice(list_, view_.unlessDisposed([this] { chooseRow(); }));
}

/// Goes on with the same edition, or with the default one where that is gone.
bool FigureChooser::updateEditions() {
    // The catalogue before holds the chosen edition, whose area and item are looked up in the new one.
    const auto before = std::exchange(catalogue_, shelf::catalogue());
    if (catalogue_ == before)
        return false;
    const auto* same = catalogue_->find(edition().id());
    useEdition(same != nullptr ? *same : catalogue_->defaultEdition());
    fillEditions();
    return true;
}

/// Goes on with the same area and item, which can stand in other positions in another edition.
void FigureChooser::useEdition(const ladder::Edition& edition) {
    const auto& area = edition_->areas()[area_].id;
    const auto item = chosenItem();
    edition_ = &edition;
    area_ = ladder::areaWithId(edition, area).value_or(0);
    fillAreas();
    fillMeasures();
    fillFigures(item);
}

void FigureChooser::fillEditions() {
    editions_ = offeredEditions(*catalogue_);
    std::vector<std::string> names;
    names.reserve(editions_.size());
    for (const auto* edition : editions_)
        names.push_back(catalogue_->nameToWrite(*edition));
    editionList_.fill(std::move(names));
    chooseValue(editionList_, editions_, edition_);
}

void FigureChooser::fillAreas() {
    areas_.clear();
    std::vector<std::string> names;
    for (const auto& [area, depth] : ladder::areaTree(edition())) {
        std::string name;
        for (std::size_t i = 0; i < depth; ++i)
            name += "\u2003"; // a space as wide as a letter is high
        areas_.push_back(area);
        names.push_back(name + edition().areas()[area].name.in(view_.language()));
    }
    areaList_.fill(std::move(names));
    chooseValue(areaList_, areas_, area_);
}

/// Fills the list with what is found, of which nothing is chosen after this.
void FigureChooser::fillList() {
    const auto search = textOf(search_);
    const auto figuresOf = [&](std::string_view words) {
        return figureRows(edition(), area_, words, measure_, numbers_, view_.language());
    };
    rows_ = figuresOf(search);
    areaRows_ = areaRows(edition(), search, view_.language());
    const bool findsFigures = !rows_.empty();
    if (!findsFigures && followsArea_ && !areaRows_.empty())
        rows_ = figuresOf({});
    firstFigure_ = findsFigures ? 0 : areaRows_.size();
    firstArea_ = findsFigures ? rows_.size() : 0;
    auto lines = linesOf(rows_);
    auto place = lines.begin() + static_cast<std::ptrdiff_t>(firstArea_);
    for (const auto& row : areaRows_)
        place = lines.insert(place, row.name) + 1;
    enable(list_, !lines.empty());
    if (lines.empty())
        lines.push_back(say(view_.language(), words::nothingFound));
    fill(list_, lines);
}

/// Chooses the item, where it is among the figures that are found.
void FigureChooser::fillFigures(const std::optional<ItemKey>& item) {
    fillList();
    const auto row = std::find_if(rows_.begin(), rows_.end(), [&](const FigureRow& candidate) {
        return item && item->isOf(edition().items()[candidate.item]);
    });
    if (row != rows_.end())
        choose(list_, firstFigure_ + static_cast<std::size_t>(row - rows_.begin()));
    onFigure_();
}

void FigureChooser::searchAnew() {
    followsArea_ = false;
    refillFigures();
}

/// Offers what the edition can give: without a base no rate and no index.
void FigureChooser::fillMeasures() {
    std::vector<std::string> names{say(view_.language(), words::count), say(view_.language(), words::share)};
    if (edition().bases().empty()) {
        if (isAgainstBase(measure_))
            measure_ = sheets::Measure::count;
    } else {
        const auto& base = edition().bases().front();
        names.push_back(say(view_.language(), words::rate, {base.unit.in(view_.language())}));
        names.push_back(say(view_.language(), words::index));
    }
    measureList_.fill(std::move(names));
    measureList_.choose(static_cast<std::size_t>(measure_));
    nameList();
}

/// Says what stands in the list.
void FigureChooser::nameList() const {
    setAccessibleName(list_, say(view_.language(), isAgainstBase(measure_) ? words::rates : words::figures));
}

void FigureChooser::chooseMeasure() {
    measure_ = static_cast<sheets::Measure>(measureList_.chosen());
    choice_.measure = measure_;
    panel::remember(choice_);
    nameList();
    refillFigures();
}

void FigureChooser::chooseEdition() {
    const auto& chosen = *editions_[static_cast<std::size_t>(editionList_.chosen())];
    choice_.edition = chosen.id();
    panel::remember(choice_);
    useEdition(chosen);
}

void FigureChooser::chooseArea() {
    area_ = areas_[static_cast<std::size_t>(areaList_.chosen())];
    rememberArea();
    refillFigures();
}

void FigureChooser::rememberArea() {
    choice_.area = edition().areas()[area_].id;
    panel::remember(choice_);
}

/// Follows the choice in the list: one of an area changes all figures, but leaves the search as it is.
void FigureChooser::chooseRow() {
    const auto* row = chosenAreaRow();
    if (row != nullptr && (row->found.area != area_ || !followsArea_)) {
        area_ = row->found.area;
        chooseValue(areaList_, areas_, area_);
        rememberArea();
        followsArea_ = true;
        // Later, because the office goes on with the entry that was chosen, and fails where that is gone.
        office::callInMainThread(view_.context(), view_.unlessDisposed([this] { refillAroundChoice(); }));
    }
    if (auto item = chosenItem()) {
        // The tip has the name whole, of which a narrow panel shows the beginning.
        office::set(list_->getModel(), "HelpText", office::toOUString(chosenRow()->name));
        choice_.item = std::move(item);
        panel::remember(choice_);
    }
    onFigure_();
}

/// Fills the list anew, in which the same areas and items are found, and so stand where they stood.
void FigureChooser::refillAroundChoice() {
    const auto position = chosen(list_);
    fillList();
    if (position >= 0)
        choose(list_, static_cast<std::size_t>(position));
    onFigure_();
}

/// Moves the focus from the search to the list.
void FigureChooser::enterList() {
    if (rows_.empty() && areaRows_.empty())
        return;
    if (chosen(list_) < 0) {
        choose(list_, 0);
        chooseRow();
    }
    uno::Reference<awt::XWindow>(list_, uno::UNO_QUERY_THROW)->setFocus();
}

std::string FigureChooser::areaToWrite() const {
    return nameToWrite(edition(), edition().areas()[area_]);
}

const FigureRow* FigureChooser::chosenRow() const {
    return rowAt(rows_, chosen(list_), firstFigure_);
}

const AreaRow* FigureChooser::chosenAreaRow() const {
    return rowAt(areaRows_, chosen(list_), firstArea_);
}

std::string FigureChooser::remarkOnArea() const {
    const auto* row = chosenAreaRow();
    if (row == nullptr)
        return {};
    if (row->found.place)
        return ladder::explainPlace(edition(), *row->found.place, view_.language());
    const auto remarks = ladder::remarksOnName(edition(), row->found.area, view_.language());
    return remarks.empty() ? std::string() : remarks.front() + ".";
}

std::optional<ItemKey> FigureChooser::chosenItem() const {
    const auto* row = chosenRow();
    if (row == nullptr)
        return std::nullopt;
    const auto& item = edition().items()[row->item];
    return ItemKey{item.kind, item.id};
}

std::optional<sheets::Figure> FigureChooser::chosenFigure() const {
    const auto* row = chosenRow();
    if (row == nullptr)
        return std::nullopt;
    return sheets::Figure{*catalogue_, edition(), area_, row->item, measure_};
}

std::string FigureChooser::chosenValue() const {
    const auto* row = chosenRow();
    const auto value = row == nullptr ? std::nullopt : edition().value(area_, row->item);
    if (!value)
        return {};
    switch (measure_) {
    case sheets::Measure::count:
        return std::to_string(*value); // without separators, which another language would read as decimals
    case sheets::Measure::rate:
        return ladder::rate(edition(), area_, row->item, ladder::firstBase) ? row->figure : std::string();
    case sheets::Measure::share:
    case sheets::Measure::index:
        break;
    }
    return row->part;
}

} // namespace panel
