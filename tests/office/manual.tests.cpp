// The manual: that it opens inside the office, to read only, without a question.

#include "functions/function_table.hpp"
#include "office/offices.hpp"
#include "support/catch.hpp"
#include "support/panel.hpp"
#include "support/temporary_folder.hpp"

#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <com/sun/star/util/XModifiable.hpp>

#include <fstream>
#include <iterator>
#include <regex>

using namespace css;
using support::Document;
using support::Office;

namespace {

using Model = uno::Reference<frame::XModel>;

/// The documents that come from the folder of the manual.
std::vector<Model> openManuals(const Office& office) {
    std::vector<Model> found;
    const auto components = office.desktop()->getComponents()->createEnumeration();
    while (components->hasMoreElements()) {
        const Model model(components->nextElement(), uno::UNO_QUERY);
        if (model.is() && model->getURL().indexOf("/manual/") >= 0)
            found.push_back(model);
    }
    return found;
}

/// Opens the manual as a person does, and closes it with this object.
class Manual {
public:
    explicit Manual(const Office& office)
        : office_(office)
        , document_(office, Document::Shown::yes) {
        open();
        const auto manuals = openManuals(office);
        REQUIRE(manuals.size() == 1);
        model_ = manuals.front();
    }
    ~Manual() {
        for (const auto& manual : openManuals(office_))
            uno::Reference<util::XCloseable>(manual, uno::UNO_QUERY_THROW)->close(true);
    }
    Manual(const Manual&) = delete;
    Manual& operator=(const Manual&) = delete;

    void open() const { support::choose(office_, document_, "org.participatieladder:openManual"); }

    const Model& model() const { return model_; }
    const Document& document() const { return document_; }
    std::string url() const { return support::toUtf8(model_->getURL()); }
    bool is(const char* service) const {
        return uno::Reference<lang::XServiceInfo>(model_, uno::UNO_QUERY_THROW)
            ->supportsService(rtl::OUString::createFromAscii(service));
    }
    bool isReadOnly() const {
        return uno::Reference<frame::XStorable>(model_, uno::UNO_QUERY_THROW)->isReadonly();
    }

private:
    const Office& office_;
    Document document_;
    Model model_;
};

/// The addresses that the office lists under File ▸ Recent Documents.
std::vector<std::string> recentDocuments(const Office& office) {
    const uno::Any path(beans::NamedValue(
        "nodepath",
        uno::Any(rtl::OUString("/org.openoffice.Office.Histories/Histories/"
                               "org.openoffice.Office.Histories:HistoryInfo['PickList']/ItemList"))));
    const uno::Reference<container::XNameAccess> items(
        configuration::theDefaultProvider::get(office.context())
            ->createInstanceWithArguments("com.sun.star.configuration.ConfigurationAccess", {&path, 1}),
        uno::UNO_QUERY_THROW);
    std::vector<std::string> names;
    for (const auto& name : items->getElementNames())
        names.push_back(support::toUtf8(name));
    return names;
}

/// Takes Writer away from the office of a profile: it then lists no module of that name.
void removeWriter(const std::filesystem::path& profile) {
    const auto file = profile / "user" / "registrymodifications.xcu";
    std::ifstream in(file);
    std::string text{std::istreambuf_iterator<char>(in), {}};
    const std::string end = "</oor:items>";
    REQUIRE(text.find(end) != std::string::npos);
    text.replace(text.find(end), end.size(),
                 "<item oor:path=\"/org.openoffice.Setup/Office/Factories\">"
                 "<node oor:name=\"com.sun.star.text.TextDocument\" oor:op=\"remove\"/></item>" +
                     end);
    std::ofstream(file) << text;
}

} // namespace

TEST_CASE("manual: opens in Writer, to read only, in the language of the interface", "[manual]") {
    const std::pair<const Office&, std::string> offices[] = {
        {offices::dutch(), "Participatieladder-handleiding.odt"},
        {offices::english(), "Participatieladder-manual.odt"}};
    for (const auto& [office, name] : offices) {
        const Manual manual(office);
        CHECK_THAT(manual.url(), EndsWith("/manual/" + name));
        CHECK(manual.is("com.sun.star.text.TextDocument"));
        CHECK(manual.isReadOnly());
        CHECK_FALSE(uno::Reference<util::XModifiable>(manual.model(), uno::UNO_QUERY_THROW)->isModified());
    }
}

TEST_CASE("manual: a second call shows the window that is there", "[manual]") {
    const auto& office = offices::dutch();
    const Manual manual(office);
    manual.document().controller()->getFrame()->activate();
    manual.open();
    CHECK(openManuals(office).size() == 1);
    CHECK(office.desktop()->getActiveFrame() == manual.model()->getCurrentController()->getFrame());
}

TEST_CASE("manual: it is not among the recent documents, and leaves no file beside it", "[manual]") {
    // The name of the folder has what addresses write otherwise.
    const support::TemporaryFolder folder;
    const auto profile = folder.path() / "een profiel é #1";
    Office(profile).install(OXT);
    const Office office(profile);
    const Manual manual(office);
    CHECK(manual.isReadOnly());
    for (const auto& recent : recentDocuments(office))
        CHECK_THAT(recent, !ContainsSubstring("manual"));
    std::vector<std::string> locks;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(profile)) {
        if (entry.path().filename().string().starts_with(".~lock"))
            locks.push_back(entry.path());
    }
    CHECK(locks.empty());
}

TEST_CASE("manual: without Writer, Calc shows its text", "[manual]") {
    const support::TemporaryFolder profile;
    Office(profile.path(), {"nl", "nl-BE"}).install(OXT);
    removeWriter(profile.path());
    const Office office(profile.path());
    const Manual manual(office);
    CHECK_THAT(manual.url(), EndsWith("/manual/Participatieladder-handleiding.html"));
    CHECK(manual.is("com.sun.star.sheet.SpreadsheetDocument"));
    CHECK(manual.isReadOnly());
    const Document text(uno::Reference<sheet::XSpreadsheetDocument>(manual.model(), uno::UNO_QUERY_THROW));
    CHECK(text.text("A1") == "Participatieladder in Calc");
    manual.open();
    CHECK(openManuals(office).size() == 1);
}

TEST_CASE("manual: each formula in it works, and each example gives what stands there", "[manual]") {
    for (const auto& [office, language] :
         {std::pair<const Office&, std::string>{offices::dutch(), "nl"}, {offices::english(), "en"}}) {
        std::ifstream file(std::filesystem::path(MANUAL) / (language + ".md"));
        const std::string text{std::istreambuf_iterator<char>(file), {}};
        const Document document(office);
        document.setText("A2", "Westhoek");
        const std::regex formula("`(=[^`]+)`( → `([^`]+)`)?");
        int examples = 0;
        for (std::sregex_iterator match(text.begin(), text.end(), formula), end; match != end; ++match) {
            const auto typed = (*match)[1].str();
            document.setFormulaLocal("B1", typed);
            INFO(language << ": " << typed << " gives " << document.text("B1"));
            if (typed.find("2021") == std::string::npos) // which is not in the package
                CHECK(document.error("B1") == 0);
            if (!(*match)[2].matched)
                continue;
            ++examples;
            // A share stands there as a percentage, and a rate with two decimals.
            document.setFormula("C1", "=TEXT(B1;\"0" + std::string(language == "nl" ? "," : ".") + "0%\")");
            document.setFormula("D1", "=TEXT(B1;\"0" + std::string(language == "nl" ? "," : ".") + "00\")");
            const auto expected = (*match)[3].str();
            CHECK((expected == document.text("B1") || expected == document.text("C1") ||
                   expected == document.text("D1")));
        }
        CHECK(examples >= static_cast<int>(functions::all.size()));
    }
}
