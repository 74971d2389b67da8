#include "panel/figure_chooser.hpp"

#include "ladder/lookup.hpp"
#include "office/properties.hpp"
#include "panel/preview.hpp"
#include "panel/theme.hpp"

#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/awt/XWindow2.hpp>
#include <com/sun/star/graphic/GraphicProvider.hpp>
#include <com/sun/star/io/SequenceInputStream.hpp>

#include <algorithm>
#include <utility>

namespace panel {

using namespace css;

namespace {

// Pixels at 96 dots an inch.
constexpr int previewHeight = 112;
constexpr int listHeight = 126;

/// Chooses in a dropdown the entry that stands for a value. Precondition: there is one.
template<class Value>
void chooseValue(const Control& dropdown, const std::vector<Value>& values, const Value& value) {
    const auto position = std::find(values.begin(), values.end(), value) - values.begin();
    choose(dropdown, static_cast<std::size_t>(position));
}

/// Turns a drawing into an image of the office.
uno::Reference<graphic::XGraphic> imageOf(const uno::Reference<uno::XComponentContext>& context,
                                          const std::string& svg) {
    const uno::Sequence<sal_Int8> bytes(reinterpret_cast<const sal_Int8*>(svg.data()),
                                        static_cast<sal_Int32>(svg.size()));
    const auto stream = io::SequenceInputStream::createStreamFromSequence(context, bytes);
    return graphic::GraphicProvider::create(context)->queryGraphic(
        office::sequence({office::property("InputStream", uno::Any(stream)),
                          office::property("MimeType", uno::Any(rtl::OUString("image/svg+xml")))}));
}

} // namespace

FigureChooser::FigureChooser(View& view)
    : view_(view)
    , catalogue_(shelf::catalogue())
    , numbers_(view.context(), view.model())
    , edition_(&catalogue_->defaultEdition()) {}

void FigureChooser::addControls() {
    auto& form = view_.form();
    const auto areaLabel = form.addLabel("areaLabel", words::area);
    areaList_ = form.addDropdown("area");
    const auto editionLabel = form.addLabel("editionLabel", words::edition);
    editionList_ = form.addDropdown("edition");
    preview_ = form.addImage("preview");
    const auto searchLabel = form.addLabel("searchLabel", words::search);
    search_ = form.addField("search", words::searchHelp);
    const auto listLabel = form.addLabel("figuresLabel", words::figures);
    list_ = form.addList("figures");

    auto& layout = view_.layout();
    layout.addField(areaLabel, areaList_);
    layout.addField(editionLabel, editionList_);
    layout.addBlock(preview_, view_.scaled(previewHeight));
    layout.addField(searchLabel, search_);
    layout.addLine(listLabel);
    layout.addStretching(list_, view_.scaled(listHeight));
}

void FigureChooser::start(Callback onFigure) {
    onFigure_ = std::move(onFigure);
    fillEditions();
    fillAreas();
    refillFigures();
    onChoice(areaList_, view_.unlessDisposed([this] { chooseArea(); }));
    onChoice(editionList_, view_.unlessDisposed([this] { chooseEdition(); }));
    onText(search_, view_.unlessDisposed([this] { refillFigures(); }));
    onKey(search_, awt::Key::DOWN, view_.unlessDisposed([this] { enterList(); }));
    onKey(search_, awt::Key::RETURN, view_.unlessDisposed([this] { enterList(); }));
    onChoice(list_, view_.unlessDisposed(onFigure_));
    onThemeChange(view_.window(), view_.unlessDisposed([this] { draw(); }));
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
    fillFigures(item);
    draw();
}

void FigureChooser::fillEditions() {
    editions_.clear();
    std::vector<std::string> names;
    for (auto edition = catalogue_->editions().rbegin(); edition != catalogue_->editions().rend();
         ++edition) {
        editions_.push_back(edition->get());
        names.push_back(catalogue_->nameToWrite(**edition));
    }
    fill(editionList_, names);
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
    fill(areaList_, names);
    chooseValue(areaList_, areas_, area_);
}

/// Chooses the item, where it is among the figures that are found.
void FigureChooser::fillFigures(const std::optional<ItemKey>& item) {
    rows_ = figureRows(edition(), area_, textOf(search_), numbers_, view_.language());
    fill(list_, rows_.empty() ? std::vector{say(view_.language(), words::nothingFound)} : linesOf(rows_));
    enable(list_, !rows_.empty());
    const auto row = std::find_if(rows_.begin(), rows_.end(), [&](const FigureRow& candidate) {
        const auto& one = edition().items()[candidate.item];
        return item && one.kind == item->kind && one.id == item->id;
    });
    if (row != rows_.end())
        choose(list_, static_cast<std::size_t>(row - rows_.begin()));
    onFigure_();
}

void FigureChooser::chooseEdition() {
    if (const auto position = chosen(editionList_); position >= 0)
        useEdition(*editions_[static_cast<std::size_t>(position)]);
}

void FigureChooser::chooseArea() {
    const auto position = chosen(areaList_);
    if (position < 0)
        return;
    area_ = areas_[static_cast<std::size_t>(position)];
    refillFigures();
    draw();
}

/// Moves the focus from the search to the list.
void FigureChooser::enterList() {
    if (rows_.empty())
        return;
    if (chosenRow() == nullptr) {
        choose(list_, 0);
        onFigure_();
    }
    uno::Reference<awt::XWindow>(list_, uno::UNO_QUERY_THROW)->setFocus();
}

std::string FigureChooser::areaToWrite() const {
    return nameToWrite(edition(), edition().areas()[area_]);
}

const FigureRow* FigureChooser::chosenRow() const {
    const auto position = chosen(list_);
    const auto index = static_cast<std::size_t>(position);
    return position >= 0 && index < rows_.size() ? &rows_[index] : nullptr;
}

std::optional<FigureChooser::ItemKey> FigureChooser::chosenItem() const {
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
    return sheets::Figure{*catalogue_, edition(), area_, row->item};
}

void FigureChooser::draw() {
    if (view_.width() == 0)
        return;
    const auto place = uno::Reference<awt::XWindow>(preview_, uno::UNO_QUERY_THROW)->getPosSize();
    const PreviewSize size{place.Width, place.Height, view_.scale()};
    const auto format = [&](double figure) { return numbers_.count(figure); };
    const auto svg = drawLadder(edition(), area_, themeColoursOf(view_.window()), size, format);
    office::set(preview_->getModel(), "Graphic", imageOf(view_.context(), svg));
    const auto language = view_.language();
    std::string rungs;
    for (const auto& rung : rungFigures(edition(), area_))
        rungs += (rungs.empty() ? "" : ", ") +
                 say(language, words::previewRung,
                     {std::to_string(rung.number),
                      rung.figure ? format(*rung.figure) : say(language, words::notMeasured)});
    setAccessibleName(preview_,
                      say(language, words::preview, {edition().areas()[area_].name.in(language), rungs}));
}

} // namespace panel
