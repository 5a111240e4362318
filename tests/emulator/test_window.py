"""The page under /_emulator/, in a browser: what is there, what comes, what can be ordered."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from http.client import HTTPConnection
from typing import Any, Final

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests.tools.browser import Watched, browser, violations
from tests.tools.emulator_process import Emulator
from tests.tools.official_client import Cloud

pytestmark = [pytest.mark.long, pytest.mark.timeout(600)]

MARKUP: Final = "<img src=x onerror=alert(1)><script>alert(2)</script>"
RIGHT_TO_LEFT: Final = "\u202e\u05e9\u05dc\u05d5\u05dd gnp.exe"
LONG: Final = "n" * 10_000
VIEWS: Final = ("objects", "requests", "orders")


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    """One browser for all tests of this file."""
    with browser() as started:
        yield started


@pytest.fixture
def watched(chromium: Browser, emulator: Emulator) -> Iterator[Watched]:
    """A fresh window of it; nothing may go wrong in its tabs."""
    context = chromium.new_context(viewport={"width": 1280, "height": 900})
    opened = Watched(context, emulator.endpoint)
    yield opened
    complaints = [one for one in opened.complaints if "400 (Bad Request)" not in one]  # an order that is refused
    context.close()
    assert [] == complaints


def open_page(watched: Watched, emulator: Emulator, view: str = "objects") -> Page:
    """Open the page and wait until it listens."""
    page = watched.open(f"{emulator.url}/_emulator/#{view}")
    expect(page.locator("#connection")).to_have_text(re.compile("^Live"))
    return page


def model(cloud: Cloud, workspace_id: str, name: str) -> str:
    """Make a model."""
    return str(cloud.call("CreateModel", WorkspaceId=workspace_id, ModelName=name)["ModelId"])


def test_objects_appear_and_change_while_one_looks(
    watched: Watched, emulator: Emulator, cloud: Cloud, workspace_id: str
) -> None:
    """One is found by its name, shown with its fields, its place and its past; a change and its end are seen."""
    page = open_page(watched, emulator)
    model_id = model(cloud, workspace_id, "resnet")
    expect(page.locator("#count")).to_have_text("3 objects")  # the workspace has an owner
    page.fill("#search", "RESN")
    page.click(f'[data-place="models/{model_id}"]')
    expect(page.locator("#object")).to_contain_text("ModelName")
    expect(page.locator("svg.picture")).to_contain_text("wksp")
    cloud.call("UpdateModel", ModelId=model_id, ModelDescription="for cats")
    expect(page.locator("#object")).to_contain_text(["ModelDescription", "GmtModifiedTime"][0])
    expect(page.locator("#object")).to_contain_text("for cats")
    cloud.call("DeleteModel", ModelId=model_id)
    expect(page.locator("#object")).to_contain_text("(gone)")
    expect(page.locator("#object")).to_contain_text("deleted")


@pytest.mark.parametrize("name", [MARKUP, RIGHT_TO_LEFT, LONG[:127]], ids=["markup", "right to left", "long"])
def test_names_are_text(watched: Watched, emulator: Emulator, cloud: Cloud, workspace_id: str, name: str) -> None:
    """Whatever an object is called, the page says it and does not do it."""
    model_id = model(cloud, workspace_id, name)
    emulator.edit("models", model_id, ModelDescription=LONG)
    page = open_page(watched, emulator)
    page.fill("#search", model_id)
    page.click(f'[data-place="models/{model_id}"]')
    expect(page.locator("#object td.value", has_text=name).first).to_be_visible()
    assert 0 == page.locator("#object img, #object script").count()


def test_five_thousand_objects_can_be_looked_at(
    watched: Watched, emulator: Emulator, cloud: Cloud, workspace_id: str
) -> None:
    """They are counted, shown by the hundred, and each is found."""
    emulator.settings(latencyMs=0)
    for number in range(5_000):
        emulator.place("images", f"image-{number:018}", Name=f"picture-{number}")
    page = open_page(watched, emulator)
    expect(page.locator("#count")).to_have_text("5002 objects")
    page.click("text=images (5000)")
    expect(page.locator("text=Show 100 more of 4900")).to_be_visible()
    page.fill("#search", "picture-4999")
    page.click('[data-place="images/image-000000000000004999"]')
    expect(page.locator("#object")).to_contain_text("picture-4999")


def test_seven_tabs_are_told_at_once(watched: Watched, emulator: Emulator, cloud: Cloud, workspace_id: str) -> None:
    """A browser opens six connections to a host: one tab listens for all, and another when that one is closed."""
    pages = [open_page(watched, emulator) for _ in range(7)]
    model(cloud, workspace_id, "first")
    for page in pages:
        expect(page.locator("#count")).to_have_text("3 objects")
    pages.pop(0).close()
    model(cloud, workspace_id, "second")
    for page in pages:
        expect(page.locator("#count")).to_have_text("4 objects")


def test_requests_come_as_they_are_made(watched: Watched, emulator: Emulator, cloud: Cloud, workspace_id: str) -> None:
    """Each with its end, and with the request that made what it names; a refused one looks otherwise."""
    page = open_page(watched, emulator, "requests")
    model_id = model(cloud, workspace_id, "resnet")
    cloud.call("UpdateModel", ModelId=model_id, ModelDescription="d")
    cloud.refused("GetModel", ModelId="model-none")
    rows = page.locator("#waterfall tbody tr")
    expect(rows).to_have_count(4)
    made = rows.nth(1).locator("th").inner_text()
    expect(rows.nth(2)).to_contain_text(f"\u2190 {made} CreateModel")
    expect(rows.nth(3).locator(".status-bad")).to_contain_text("404")
    page.click(f'a[href="#requests={made}"]')
    expect(rows.nth(1)).to_have_attribute("aria-current", "true")


def test_what_is_ordered_holds_and_can_be_repeated_from_a_terminal(
    watched: Watched, emulator: Emulator, cloud: Cloud
) -> None:
    """The call that is shown has the body that was sent."""
    page = open_page(watched, emulator, "orders")
    page.fill("#set-latencyMs", "5")
    page.fill("#set-rate", "100")
    page.click("#apply-settings")
    expect(page.locator("#told-settings")).to_contain_text("Done")
    settings = emulator.control("GET", "settings")
    assert (5, {"rate": 100, "burst": 100}) == (settings["latencyMs"], settings["throttle"])
    shown = page.locator("#told-settings pre").inner_text()
    assert f"{emulator.url}/_emulator/settings" in shown
    assert json.loads(shown.partition(" -d '")[2].removesuffix("'")).items() <= settings.items()
    page.select_option("#quirk-codeSourceToken", label="masked")
    page.click("#apply-quirks")
    expect(page.locator("#told-quirks")).to_contain_text("Done")
    assert "masked" == emulator.control("GET", "settings")["quirks"]["codeSourceToken"]


def test_what_one_has_begun_to_write_stays(watched: Watched, emulator: Emulator) -> None:
    """Another order comes meanwhile: what is half written is not lost, everything else is shown as it is now."""
    page = open_page(watched, emulator, "orders")
    page.fill("#set-latencyMs", "7")
    page.select_option("#quirk-codeSourceToken", label="masked")
    emulator.settings(recycleDays=3)
    expect(page.locator("#set-recycleDays")).to_have_value("3")
    expect(page.locator("#set-latencyMs")).to_have_value("7")
    expect(page.locator("#quirk-codeSourceToken")).to_have_value('"masked"')


def test_nothing_is_moved_under_the_hand_that_writes(watched: Watched, emulator: Emulator) -> None:
    """Another order comes between two keys: what is selected stays selected, the caret stays where it is."""
    page = open_page(watched, emulator, "orders")
    latency = page.locator("#set-latencyMs")
    expect(latency).to_have_value("0")
    latency.select_text()
    emulator.settings(recycleDays=3, latencyMs=1)
    expect(page.locator("#set-recycleDays")).to_have_value("3")
    page.keyboard.type("29")
    page.keyboard.press("ArrowLeft")
    emulator.settings(recycleDays=4)
    expect(page.locator("#set-recycleDays")).to_have_value("4")
    page.keyboard.type("5")
    expect(latency).to_have_value("259")


def held(page: Page, address: str) -> list[Route]:
    """Hold the first call of an address; what is held can be answered later."""
    calls: list[Route] = []
    page.route(address, lambda route: route.continue_() if calls else calls.append(route))
    return calls


def test_a_late_answer_about_an_object_hides_no_newer_one(
    watched: Watched, emulator: Emulator, cloud: Cloud, workspace_id: str
) -> None:
    """Who has chosen another object meanwhile goes on to see that one."""
    first, second = model(cloud, workspace_id, "first"), model(cloud, workspace_id, "second")
    page = open_page(watched, emulator)
    calls = held(page, f"**/objects/*/{first}")
    with page.expect_request(f"**/objects/*/{first}"):
        page.evaluate("place => { location.hash = place; }", f"objects=models/{first}")
    page.evaluate("place => { location.hash = place; }", f"objects=models/{second}")
    expect(page.locator("#object .name").first).to_have_text("second")
    with page.expect_response(f"**/objects/*/{first}"):
        calls[0].continue_()
    page.evaluate("() => new Promise(requestAnimationFrame)")
    expect(page.locator("#object .name").first).to_have_text("second")


def test_a_late_answer_about_orders_hides_no_newer_one(watched: Watched, emulator: Emulator) -> None:
    """What is ordered while the orders are read is shown."""
    page = open_page(watched, emulator, "orders")
    expect(page.locator("#set-recycleDays")).to_have_value("14")
    calls = held(page, "**/_emulator/orders")
    emulator.settings(recycleDays=3)
    while not calls:
        page.wait_for_timeout(20)
    old = calls[0].fetch()
    emulator.settings(recycleDays=4)
    calls[0].fulfill(response=old)
    expect(page.locator("#set-recycleDays")).to_have_value("4")


def test_what_one_only_looks_at_is_shown_as_it_is_once_one_has_left(watched: Watched, emulator: Emulator) -> None:
    """A field with nothing written in it takes what has come meanwhile."""
    page = open_page(watched, emulator, "orders")
    page.focus("#set-latencyMs")
    emulator.settings(recycleDays=3, latencyMs=2)
    expect(page.locator("#set-recycleDays")).to_have_value("3")
    page.focus("#set-rate")
    expect(page.locator("#set-latencyMs")).to_have_value("2")


def test_faults_are_ordered_and_taken_back(watched: Watched, emulator: Emulator, cloud: Cloud) -> None:
    """What is left of one is shown; one that makes no sense is refused with the reason."""
    page = open_page(watched, emulator, "orders")
    page.select_option("#fault-operation", label="ListModels")
    page.select_option("#fault-effect", label="a refusal")
    page.fill("#fault-times", "2")
    page.click("#add-fault")
    expect(page.locator("#fault-list")).to_contain_text("ListModels")
    assert "QuotaExceeded" == cloud.refused("ListModels").code
    page.select_option("#fault-operation", label="GetModel")
    page.select_option("#fault-effect", label="emptyList")
    page.click("#add-fault")
    expect(page.locator("#told-faults [role=alert]")).to_contain_text("makes sense for a list only")
    page.click("#clear-faults")
    expect(page.locator("#fault-list")).to_have_text("No fault is ordered.")
    assert [] == emulator.control("GET", "faults")


def test_a_reset_asks_first(watched: Watched, emulator: Emulator, workspace_id: str) -> None:
    """Everything is forgotten then, and the page shows that."""
    page = open_page(watched, emulator, "orders")
    page.click("#reset-button")
    page.click("text=Keep it")
    assert workspace_id in emulator.state()["workspaces"]
    page.click("#reset-button")
    page.click("#reset-yes")
    expect(page.locator("#told-reset")).to_contain_text("Done")
    page.click("#go-objects")
    expect(page.locator("#count")).to_have_text("0 objects")


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nobody_is_kept_out(
    chromium: Browser, emulator: Emulator, cloud: Cloud, workspace_id: str, view: str, scheme: Any
) -> None:
    """axe-core finds nothing, in light and in dark."""
    model(cloud, workspace_id, "resnet")
    context = chromium.new_context(color_scheme=scheme, bypass_csp=True)
    page = open_page(Watched(context, emulator.endpoint), emulator, view)
    expect(page.locator(f"#{view}")).to_be_visible()
    page.wait_for_timeout(300)
    assert [] == violations(page)
    context.close()


def test_the_keyboard_is_enough(watched: Watched, emulator: Emulator, workspace_id: str) -> None:
    """An object is opened by Tab and Enter."""
    page = open_page(watched, emulator)
    page.focus("#search")
    for _ in range(2):
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator("#object")).to_contain_text("WorkspaceName")


def asked(emulator: Emulator, path: str, **headers: str) -> tuple[int, dict[str, str], str]:
    """Ask for something of the page."""
    host, _, port = emulator.endpoint.partition(":")
    connection = HTTPConnection(host, int(port), timeout=10)
    connection.request("GET", path, headers=headers)
    answer = connection.getresponse()
    text = answer.read().decode() if answer.getheader("Content-Type") != "text/event-stream" else ""
    connection.close()
    return answer.status, {name.lower(): value for name, value in answer.getheaders()}, text


@pytest.mark.parametrize("path", ["", "page.js", "page.css", "icon.svg", "objects", "events"])
@pytest.mark.parametrize(
    "headers", [{"Host": "evil.example"}, {"Origin": "http://evil.example"}], ids=["host", "origin"]
)
def test_other_pages_do_not_get_in(emulator: Emulator, path: str, headers: dict[str, str]) -> None:
    """Neither by another name of this machine nor from another origin."""
    assert 403 == asked(emulator, f"/_emulator/{path}", **headers)[0]


@pytest.mark.parametrize("name", ["", "page.js", "page.css", "objects.js", "icon.svg"])
def test_files_say_what_they_may_do(emulator: Emulator, name: str) -> None:
    """The policy lets in what comes from here, and nothing that stands inline; no file has any."""
    status, headers, text = asked(emulator, f"/_emulator/{name}")
    policy = headers["content-security-policy"]
    assert (200, "nosniff") == (status, headers["x-content-type-options"])
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert not re.search(r"<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)", text if name == "" else "")


def test_the_page_stands_where_one_looks_for_it(emulator: Emulator) -> None:
    """Without the slash one is led there; what it does not have is not there."""
    status, headers, _ = asked(emulator, "/_emulator")
    assert (308, "/_emulator/") == (status, headers["location"])
    assert 404 == asked(emulator, "/_emulator/../control.py")[0]
    assert 404 == asked(emulator, "/_emulator/__init__.py")[0]
